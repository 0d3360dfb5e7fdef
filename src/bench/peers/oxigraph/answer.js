// Asks oxigraph, the union as the default graph. Each line read is a file with a query, and, after a tab, a file for the
// rows where they are wanted; each line written tells the CPU milliseconds of this process and the number of rows.
const fs = require('fs');
const readline = require('readline');

const store = require('./fill')(process.argv[2]);
const union = {use_default_graph_as_union: true};

function answer(line) {
  const [asked, wanted] = line.split('\t');
  const query = fs.readFileSync(asked, 'utf8');
  try {
    const before = process.cpuUsage();
    const rows = store.query(query, union);
    const {user, system} = process.cpuUsage(before);
    if (wanted) fs.writeFileSync(wanted, store.query(query, {...union, results_format: 'application/sparql-results+json'}));
    return `${(user + system) / 1000}\t${rows.length}`;
  } catch (e) {
    return `fault\t${String(e).replace(/\s+/g, ' ')}`;
  }
}

console.log('ready');
readline.createInterface({input: process.stdin}).on('line', line => console.log(answer(line)));
