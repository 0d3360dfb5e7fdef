// N-Quads into oxigraph in memory. Some at a time: a string in JavaScript ends at 512 MB.
const fs = require('fs');
const oxigraph = require('oxigraph');

const CHUNK_BYTES = 1 << 24;

module.exports = path => {
  const store = new oxigraph.Store();
  const file = fs.openSync(path, 'r');
  const chunk = Buffer.alloc(CHUNK_BYTES);
  let kept = 0;
  for (;;) {
    const read = fs.readSync(file, chunk, kept, CHUNK_BYTES - kept);
    const filled = kept + read;
    const end = read === 0 ? filled : chunk.lastIndexOf(10, filled - 1) + 1;
    store.load(chunk.toString('utf8', 0, end), {format: 'application/n-quads', no_transaction: true});
    if (read === 0) break;
    chunk.copy(chunk, 0, end, filled);
    kept = filled - end;
  }
  fs.closeSync(file);
  return store;
};
