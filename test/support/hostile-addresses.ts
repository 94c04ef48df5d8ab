/** Addresses that somebody may give so that Relais calls where it should not: this machine, its network, its host, another scheme, a look-alike. */
export function hostileAddresses(canaryPort: number): string[] {
  const port = String(canaryPort);
  const hosts = [...OURSELVES, ...INSIDE, ...NAMES];
  return [
    ...hosts.map((host) => `http://${host}:${port}/`),
    ...hosts.map((host) => `https://${host}/`),
    ...LOOK_ALIKES,
    ...SCHEMES.map((scheme) => scheme.replace('PORT', port)),
  ];
}

/** This machine, in all the ways in which an address may be spelt. */
const OURSELVES = [
  '127.0.0.1', '127.1', '127.0.1', '127.255.255.254', '2130706433', '0x7f000001', '0x7f.0.0.1', '0177.0.0.1', '017700000001', '0.0.0.0', '0', '%31%32%37.0.0.1', '①②⑦.⓪.⓪.①', '127。0。0。1',
  'localhost', 'LOCALHOST', 'localhost.', 'ｌｏｃａｌｈｏｓｔ', '[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '[fe80::1]',
];

/** What lies behind the wall: private networks, the metadata services of clouds. */
const INSIDE = [
  '10.0.0.1', '172.16.0.1', '192.168.1.1', '100.64.0.1', '169.254.169.254', '[fd00:ec2::254]', '[fc00::1]', '2852039166', '0xa9fea9fe', 'metadata.google.internal', 'metadata', '168.63.129.16', '100.100.100.200',
];

/** Names that lead here whoever asks, or somewhere else the second time. */
const NAMES = ['localtest.me', '127.0.0.1.nip.io', '169.254.169.254.nip.io', 'rebind.test', 'redis', 'kubernetes.default.svc', 'host.docker.internal'];

/** Addresses that look like those that are allowed. */
const LOOK_ALIKES = [
  'https://smba.trafficmanager.net@evil.test/', 'https://smba.trafficmanager.net:443@evil.test/', 'https://user:word@smba.trafficmanager.net/', 'https://smba.trafficmanager.net.evil.test/',
  'https://smba.trafficmanager.net.', 'https://smba.trafficmanager.nets/', 'https://xsmba.trafficmanager.net/', 'https://evil.test/smba.trafficmanager.net', 'https://evil.test/?https://smba.trafficmanager.net',
  'https://evil.test#smba.trafficmanager.net', 'https://evil.test\\.botframework.com/', 'https://botframework.com/', 'https://evilbotframework.com/', 'https://x.botframework.com.evil.test/', 'https://x.botframework.com@evil.test/',
  'https://evil.test%2f.botframework.com/', 'https://evil.test%00.botframework.com/', 'https://x.bоtframework.com/', 'http://smba.trafficmanager.net/', 'http://x.botframework.com/', 'https://smba.trafficmanager.net:8443/',
  'https://x.botframework.com:22/', 'HTTPS://EVIL.TEST/', '//evil.test/', '///evil.test', 'https:evil.test', 'https:/evil.test', 'https:\\\\evil.test\\', ' https://evil.test/ ', 'https://evil.test:443/emea/', 'https://[::ffff:5db8:d822]/',
];

/** Other ways to be called than HTTP, or none at all. */
const SCHEMES = [
  'file:///etc/passwd', 'file://127.0.0.1/etc/passwd', 'ftp://127.0.0.1:PORT/', 'gopher://127.0.0.1:PORT/_x', 'redis://127.0.0.1:PORT/', 'dict://127.0.0.1:PORT/', 'ws://127.0.0.1:PORT/', 'wss://evil.test/', 'unix:///run/redis.sock',
  'data:text/plain,x', 'javascript:alert(1)', 'blob:https://evil.test/1', 'jar:https://evil.test!/', 'urn:x', 'http://', 'https://', 'http', '.', '/', '?', 'null', 'undefined', '[object Object]', 'smba.trafficmanager.net', '\u0000', 'https://\u0000/', `https://${'a'.repeat(300)}.test/`,
];

/** More of them, as somebody would paste them for an offer. */
export function hostileLinks(canaryPort: number): string[] {
  const port = String(canaryPort);
  return [
    ...OWN_NAMES.map((name) => `https://${name}/offres/1`),
    ...OWN_NAMES.map((name) => `${name}/offres/1`),
    ...['127.0.0.1', 'localhost', '[::1]', 'emploi.example.fr', 'localtest.me'].map((host) => `https://${host}:${port}/offres/1`),
    ...['emploi.example.fr@127.0.0.1', 'emploi.example.fr:443@localhost', '127.0.0.1#@emploi.example.fr', '127.0.0.1?@emploi.example.fr', 'emploi.example.fr%40127.0.0.1', '127.0.0.1\\@emploi.example.fr', '127.0.0.1%00.example.fr', '127.0.0.1%0d%0aHost:x', '127.0.0.1\t/', '\u00adlocalhost', 'localhost\u200b'].map((host) => `https://${host}/`),
    ...['http+unix://%2Frun%2Fredis.sock/', 'view-source:https://localhost/', 'feed:https://localhost/', 'https\u200b://localhost/', 'HTTP://LOCALHOST/', 'https://localhost/\u0000', 'ldap://127.0.0.1:PORT/', 'tftp://127.0.0.1/x', 'netdoc:///etc/passwd', 'smb://127.0.0.1/c'].map((address) => address.replace('PORT', port)),
  ];
}

/** Names that their owner may let lead anywhere. */
const OWN_NAMES = [
  'emploi.example.fr', 'offres.evil.test', 'xn--bcher-kva.test', '10.0.0.1.nip.io', '192-168-1-1.sslip.io', 'spoofed.burpcollaborator.net', 'customer1.app.localhost.my.company.127.0.0.1.nip.io', 'ip6-localhost', 'ip6-loopback',
  'instance-data', 'metadata.azure.internal', 'kubernetes.default', 'localhost.localdomain', 'a.localhost',
];
