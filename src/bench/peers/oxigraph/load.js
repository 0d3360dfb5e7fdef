// Loads N-Quads, and says how many there are.
console.log(require('./fill')(process.argv[2]).size);
