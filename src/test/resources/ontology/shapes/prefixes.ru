# Every update in bad/ is run with these before it.
BASE <http://localhost:3030/>
PREFIX av: <https://w3id.org/averment/ns#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX pol: <https://w3id.org/averment/polarity#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX said: <https://w3id.org/averment/said#>
PREFIX schema: <http://schema.org/>
PREFIX st: <https://w3id.org/averment/standing#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
