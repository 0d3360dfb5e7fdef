#!/usr/bin/env python3
"""Counts the things in the files of annotation tools, by kind. It shares no code with the program, and no care: it
looks at the files as the tools' own descriptions do, and knows nothing of what can be used of them.

usage: count.py FORMAT FOLDER   writes a line for each kind: the kind, a tab, how many
"""
import json
import os
import re
import sys
from collections import Counter

HEADER = {"id", "url", "title", "date", "language", "lang"}


def files(folder, *endings):
    for path, folders, names in sorted(os.walk(folder)):
        folders.sort()
        for name in sorted(names):
            if name.endswith(endings):
                yield os.path.join(path, name)


def text(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return file.read()


def documents(folder, *endings):
    """Every document of JSON and JSON lines, the items of a list one by one."""
    for path in files(folder, *endings):
        content = text(path)
        if path.endswith(".jsonl"):
            roots = [json.loads(line) for line in content.split("\n") if line.strip()]
        else:
            root = json.loads(content)
            roots = root if isinstance(root, list) else [root]
        yield from roots


def leaves(value):
    """Texts, numbers and truth values, however deep."""
    if isinstance(value, dict):
        return sum(leaves(v) for v in value.values())
    if isinstance(value, list):
        return sum(leaves(v) for v in value)
    return 0 if value is None or value == "" else 1


def metadata(record, known):
    others = {k: v for k, v in record.items() if k not in known | HEADER | {"meta"} and not k.startswith("_")}
    meta = record.get("meta")
    if isinstance(meta, dict):
        meta = {k: v for k, v in meta.items() if k not in HEADER}
    return leaves(others) + leaves(meta)


def brat(folder):
    kinds = {"T": "span", "R": "relation", "E": "event", "A": "attribute", "M": "attribute", "*": "equivalence",
             "N": "normalisation", "#": "note"}
    counts = Counter()
    for path in files(folder, ".ann"):
        for line in text(path).split("\n"):
            if line.strip():
                counts[kinds[line[0]]] += 1
    return counts


def doccano(folder):
    counts = Counter()
    for record in documents(folder, ".json", ".jsonl"):
        for key, kind in (("label", "label"), ("labels", "label"), ("cats", "label"), ("entities", "entity"),
                          ("annotations", "annotation")):
            value = record.get(key) or []
            for item in [value] if isinstance(value, str) else value:
                counts[kind if not isinstance(item, str) else "text" if len(item) > 100 else "category"] += 1
        counts["relation"] += len(record.get("relations") or [])
        counts["comment"] += len(record.get("Comments") or [])
        counts["metadata"] += metadata(record, {"text", "label", "labels", "cats", "entities", "annotations", "relations",
                                                "Comments", "annotation_approver"})
    return counts


def prodigy(folder):
    counts = Counter()
    for record in documents(folder, ".json", ".jsonl"):
        counts["record"] += record.get("answer", "accept") != "accept"
        counts["span"] += len(record.get("spans") or [])
        counts["relation"] += len(record.get("relations") or [])
        counts["arc"] += len(record.get("arcs") or [])
        counts["accept"] += len(record.get("accept") or [])
        counts["label"] += "label" in record
        counts["user_input"] += "user_input" in record
        counts["metadata"] += metadata(record, {"text", "tokens", "spans", "relations", "arcs", "accept", "label",
                                                "user_input", "answer", "options", "html", "config", "score"})
    return counts


def labelstudio(folder):
    counts = Counter()
    for task in documents(folder, ".json", ".jsonl"):
        for key in ("annotations", "completions", "drafts", "predictions"):
            for layer in task.get(key) or []:
                if not isinstance(layer, dict):
                    counts[key[:-1]] += 1
                    continue
                results_of(layer.get("result") or [], bool(layer.get("was_cancelled")) or key == "drafts", counts)
        # One key of the data holds the text.
        counts["metadata"] += len([k for k in task["data"] if k not in HEADER]) - 1
        counts["metadata"] += leaves({k: v for k, v in (task.get("meta") or {}).items() if k not in HEADER})
    return counts


def results_of(layer, unused, counts):
    labelled, placed = set(), set()
    for result in layer:
        value, kind = result.get("value") or {}, result["type"]
        if kind == "relation":
            counts["relation"] += max(1, len(result.get("labels") or []))
            counts["direction"] += result.get("direction") == "bi"
        elif kind in ("labels", "hypertextlabels", "paragraphlabels"):
            # The first result of a region is the region, with all its labels.
            counts["label"] += len(value[kind]) if result["id"] in labelled else 1
            labelled.add(result["id"])
        elif kind in ("choices", "taxonomy", "textarea"):
            counts["choice" if kind == "choices" else kind] += len(value["text" if kind == "textarea" else kind])
            placed.update([result["id"]] if "start" in value else [])
        else:
            counts[kind] += 1
        # What is not used is left out as one result, with its notes.
        counts["meta"] += 0 if unused else len((result.get("meta") or {}).get("text") or [])
    counts["region"] += len(placed - labelled)


def docred(folder):
    counts = Counter()
    for document in documents(folder, ".json", ".jsonl"):
        labels = document.get("labels") or []
        counts["relation"] += len(labels["head"] if isinstance(labels, dict) else labels)
        counts["entity"] += len(document["vertexSet"])
        counts["mention"] += sum(len(entity) for entity in document["vertexSet"])
        counts["metadata"] += leaves({k: v for k, v in document.items()
                                      if k not in ("title", "sents", "vertexSet", "labels", "id", "doc_id")})
    return counts


def cas(folder):
    machinery = re.compile(r"uima\.|.*\.(segmentation|lexmorph|syntax|metadata|transform)\.type\.|.*webanno\.api\.type\.")
    counts = Counter()
    for document in documents(folder, ".json"):
        found = document["%FEATURE_STRUCTURES"]
        if isinstance(found, dict):
            found = [dict(structure, **{"%ID": int(key)}) for key, structure in found.items()]
        structures = {structure["%ID"]: structure for structure in found}
        links, referred = set(), set()
        for structure in found:
            if "@first" in structure:
                at = structure["@first"]
                while at is not None:
                    links.add(at)
                    at = structures[at].get("@next")
            if not machinery.match(structure["%TYPE"]):
                referred.update(v for k, v in structure.items() if k in ("@Governor", "@Dependent", "@source", "@target"))
        for number, structure in structures.items():
            if machinery.match(structure["%TYPE"]) and number not in referred:
                continue
            structure_of_cas(number, structure, structures, links, counts)
    return counts


def structure_of_cas(number, structure, structures, links, counts):
    arrays = {k: structures[v] for k, v in structure.items() if k[0] == "@" and k not in ("@sofa", "@next", "@first")
              and isinstance(v, int) and v in structures}
    texts = {k: a["%ELEMENTS"] for k, a in arrays.items() if a["%TYPE"] == "uima.cas.StringArray"}
    own = {k: v for k, v in structure.items() if k[0] not in "@%^" and k not in ("begin", "end")}
    features = leaves(own) + leaves(texts)
    has_label = bool({"label", "value"} & {key.lower() for key in own})
    if "@first" in structure:
        counts["chain"] += 1
    elif number in links:
        counts["chain link"] += 1
        counts["feature"] += "referenceRelation" in structure
    elif "@Governor" in structure or "@source" in structure:
        counts["relation"] += 1
        counts["feature"] += features - has_label
    elif "begin" in structure or "^begin" in structure:
        counts["span"] += 1
        counts["event"] += len(arrays) > len(texts)
        counts["identifier"] += "identifier" in own
        is_token = structure["%TYPE"].endswith(".Token")
        counts["feature"] += 0 if is_token else features - ("identifier" in own) - has_label
    elif "@sofa" in structure:
        counts["metadata"] += features


def as_list(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def web_annotation(folder):
    counts = Counter()
    annotations = []
    for document in documents(folder, ".json", ".jsonld", ".jsonl"):
        page = document.get("first", document)
        annotations += page.get("items", [page])
    ids = {annotation["id"] for annotation in annotations if "id" in annotation}
    for annotation in annotations:
        targets = as_list(annotation.get("target"))
        motivation = annotation.get("motivation", "").split(":")[-1]
        parts = sum("selector" in t if isinstance(t, dict) else "#char=" in t for t in targets)
        others = sum((t.get("id", "") if isinstance(t, dict) else t) in ids for t in targets)
        bodies = []
        for body in as_list(annotation.get("body")):
            bodies += body["items"] if isinstance(body, dict) and body.get("type") == "Choice" else [body]
        bodies = [b if isinstance(b, dict) else {"id": b} for b in bodies]
        labels = [b for b in bodies if b.get("purpose", motivation).split(":")[-1] in ("tagging", "classifying")]
        if motivation == "linking":
            counts["link"] += 1
            counts["target"] += parts
            counts["body"] += max(0, len(bodies) - 1)
        elif parts:
            counts["annotation"] += parts
            counts["body"] += len(bodies) - len(labels)
        else:
            counts["body"] += len(bodies)
            counts["annotation"] += not bodies and not others
    return counts


RELATIONS = ("relations", "triples", "triplets", "relationships", "edges", "facts", "extractedtriples")
ENTITIES = ("entities", "nodes", "vertices", "extractedentities")
SUBJECTS = {"subject", "head", "sub", "node1", "source", "arg1"}


def is_relation(item):
    if isinstance(item, dict):
        return bool(SUBJECTS & {re.sub(r"[^a-z0-9]", "", key.lower()) for key in item})
    return isinstance(item, list) and len(item) >= 3 or isinstance(item, str) and len(re.split(r"[;|]", item)) >= 3


def size(value):
    return sum(size(v) for v in value.values()) if isinstance(value, dict) else len(value)


def triples(folder):
    counts = Counter()
    for path in files(folder, ".json", ".jsonl"):
        content = text(path)
        for part in fenced(content) or (content.split("\n") if path.endswith(".jsonl") else [content]):
            if part.strip():
                triples_of(json.loads(part), counts)
    return counts


def fenced(content):
    return [block for fence, block in re.findall(r"(?ms)^(```|~~~)(?:json)?\r?\n(.*?)^\1", content)]


def triples_of(node, counts):
    if isinstance(node, str):
        for part in fenced(node) or ([node] if node[:1] in "[{" else []):
            triples_of(json.loads(part), counts) if part else None
    elif isinstance(node, list):
        relations = [item for item in node if is_relation(item)]
        counts["relation"] += len(relations)
        for item in node:
            if item not in relations:
                triples_of(item, counts)
    elif isinstance(node, dict):
        for key, value in node.items():
            word = re.sub(r"[^a-z0-9]", "", key.lower())
            if word in RELATIONS:
                counts["relation"] += size(value)
            elif word in ENTITIES:
                relations = isinstance(value, list) and value and isinstance(value[0], dict) and is_relation(value[0])
                counts["relation" if relations else "entity"] += size(value)
            elif word == "events":
                counts["event"] += len(value)
            else:
                triples_of(value, counts)


if __name__ == "__main__":
    form, folder = sys.argv[1:]
    for kind, number in sorted(globals()[form.replace("-", "_")](folder).items()):
        if number:
            print(f"{kind}\t{number}")
