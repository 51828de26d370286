//! What readers of Spanish know without being told.

/// Bodies, services, benefits and laws that a whole country has, and their short names.
pub(super) const BODIES: &str = "\
    dgsfp ss sss inem imserso imv rmi rgc irpf dni nie nif tie cif nuhsa cip ine ugt ccoo csif ivvs umes ceas \
    cmss zts ubass css uts caf eaia eaie edmi saf siaf equipo mnas menas emuce ope opi grume ufam umj umf ufm \
    viogen gav bps policia civil nacional local mossos ertzaintza juzgado fiscalia audiencia tribunal supremo \
    constitucional ministerio consejeria junta generalitat ayuntamiento diputacion lo lorpm lopjm lomce lomloe \
    lopd rgpd lec cp cc ce bocm eso fp fpb pmar pcpi acnee acneae tdah tlp toc tept tcaa cad csm csmij usmi usm \
    usmij uhb uci urg amp tcae due dues ts ats tasoc tis tsis bup cou ebau evau once caritas roja cear accem \
    acnur oim unicef onu ongs save children aldeas infantiles proyecto hombre remar banco alimentos telefono 016 \
    112 024 cndh cofam inm imss issste insabi seguro popular prepa conalep cetis cobach inegi ife curp rfc icbf \
    comisaria defensoria personeria sisben eps ips inpec senename sename mejor ninez mineduc junaeb fonasa \
    isapre cesfam sapu chilesolidario opd ppf prm pdi carabineros registro auh anses pami sedronar senaf cdnnya \
    inau mides cenare demuna mimp inabif minsa essalud sis reniec uai inpe";

/// Who makes and sells what everybody has; works that everybody names.
pub(super) const MAKERS: &str = "\
    mercadona carrefour dia lidl aldi alcampo eroski hipercor consum ahorramas bonpreu ikea decathlon primark \
    mango bershka stradivarius inditex corte ingles mediamarkt oxxo soriana chedraui bodega aurrera walmart \
    coppel exito olimpica falabella jumbo cencosud lider unimarc tottus vea bimbo gansito sabritas maruchan \
    nestle colacao cola-cao nesquik nocilla nutella coca-cola cocacola pepsi aquarius red mahou cruzcampo \
    telepizza kfc mcdonald's mcdonalds facebook instagram insta tiktok snapchat whatsapp wasap guasap youtube \
    google gmail hotmail outlook teams zoom skype word excel netflix spotify disney amazon wallapop glovo uber \
    cabify rappi didi airbnb bizum paypal xbox playstation play ps4 ps5 nintendo switch fifa fortnite minecraft \
    roblox pokemon lego playmobil peppa pig pepa doraemon goku naruto messi iphone ipad android samsung nokia \
    huawei xiaomi citroen seat ibiza opel corsa toyota nissan tsuru volkswagen bmw audi ryanair renfe cercanias \
    metro emt avanza alsa movistar orange vodafone yoigo claro telcel entel wifi bluetooth covid covid-19 \
    gameboy rivotril orfidal valium trankimazin lexatin concerta rubifen strattera ritalin metadona paracetamol \
    ibuprofeno apiretal dalsy ventolin western union moneygram dodotis carrito tetrabrik kleenex post-it";

/// Authors and theories that texts of the field cite.
pub(super) const CITED: &str = "\
    bowlby ainsworth maslow freud erikson piaget vygotsky winnicott foucault freire goffman bronfenbrenner kolb \
    schon rogers bourdieu marx richmond ander-egg lorca machado neruda galeano benedetti cervantes barudy \
    dantagnan cyrulnik rygaard minuchin satir watzlawick fals borda martin-baro martin baro bauman zamora sluzki \
    dabas kisnerman faleiros iamamoto durkheim weber butler lagarde segato crenshaw";

/// How workers, students and tired people shorten words.
pub(super) const SHORT: &str = "\
    q xq pq porq k tb tmb tmbn tbn tambn pa pos po pues pue cdo cd cn xa x xfa xfavor pf porfa grax gcs gracs \
    slds bs bsos tqm tkm ntp nvd dnd dsd dsps desp dps hoy ayr mnn mnna finde lun mie jue vie sab h hr hrs hra \
    mins seg sems mes ms aprox etc ej vs num tel telf tlf tfno fono cel movil wsp wasap msj msjs sms app doc \
    docs exp expte exptes inf infs info eval obs cita citas reun coord resp dir dire subdir prof profe profes \
    seno tuto tutora orient psico psicos psiq psiqui educ educs edus trab soc ts ttss tss vol vols practis tec \
    tecn aux adm admin enf med urg ctro cto col inst uni fam fams pde mde pad mad hno hna hnos hnas yayo bb bbs \
    nenes chaval chavala chavales chicos chavo chavos chamaco pibe piba pibes guagua huevon weon wey guey vato \
    carnal compa compas parce parcero pelao pelaos mijito mijita nor tio tios peque peques sr sra srta sres dn \
    dna d nd nomas namas ahorita orita ahi aki aqui ay uf uff buf joder ostras vale jaja jajaja jeje xd lol mmm \
    eh oye wow bn ns nc td tds tdo tda tdos muxo mxo mto pzo c/ av avda avd pza pl ptal esc izq dcha bjo km kms \
    kg cm ml eur euros";
