// The same as in `npm test`, with ten thousand forgeries and more.
import '../protocol/forged.test';
