//! What readers of Spanish know without being told.

use super::Lists;

pub(super) const LISTS: Lists = Lists {
    bodies: BODIES,
    makers: MAKERS,
    cited: CITED,
    short: SHORT,
    letters: LETTERS,
    things: THINGS,
    phrases: PHRASES,
};

/// Bodies, services, benefits and laws that a whole country has, and their short names.
const BODIES: &str = "\
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
const MAKERS: &str = "\
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
const CITED: &str = "\
    bowlby ainsworth maslow freud erikson piaget vygotsky winnicott foucault freire goffman bronfenbrenner kolb \
    schon rogers bourdieu marx richmond ander-egg lorca machado neruda galeano benedetti cervantes barudy \
    dantagnan cyrulnik rygaard minuchin satir watzlawick fals borda martin-baro martin baro bauman zamora sluzki \
    dabas kisnerman faleiros iamamoto durkheim weber butler lagarde segato crenshaw";

/// How workers, students and tired people shorten words.
const SHORT: &[&str] = &[
    "q xq pq porq k tb tmb tmbn tbn tambn pa pos po pues pue cdo cd cn xa x xfa xfavor pf porfa grax gcs gracs slds \
     bs bsos tqm tkm ntp nvd dnd dsd dsps desp dps hoy ayr mnn mnna finde lun mie jue vie sab h hr hrs hra mins seg \
     sems mes ms aprox etc ej vs num tel telf tlf tfno fono cel movil wsp wasap msj msjs sms app doc docs exp expte \
     exptes inf infs info eval obs cita citas reun coord resp dir dire subdir prof profe profes seno tuto tutora \
     orient psico psicos psiq psiqui educ educs edus trab soc ts ttss tss vol vols practis tec tecn aux adm admin \
     enf med urg ctro cto col inst uni fam fams pde mde pad mad hno hna hnos hnas yayo bb bbs nenes chaval chavala \
     chavales chicos chavo chavos chamaco pibe piba pibes guagua huevon weon wey guey vato carnal compa compas parce \
     parcero pelao pelaos mijito mijita nor tio tios peque peques sr sra srta sres dn dna d nd nomas namas ahorita \
     orita ahi aki aqui ay uf uff buf joder ostras vale jaja jajaja jeje xd lol mmm eh oye wow bn ns nc td tds tdo \
     tda tdos muxo mxo mto pzo c/ av avda avd pza pl ptal esc izq dcha bjo km kms kg cm ml eur euros",
    "abr abs acad acomp act activ acu adap adic adj admon adol adolesc adols afect ago agr alcoh alg algn algs alt \
     alumn amb amp antec apar apart apdo apell apoy asap asig asist asoc atn atte aud aus aut auth autom ayto ayud \
     ayunt bach bco bibl blq bno bns bsito btw calif cam cast cat cdad cdc cent centr cert chq cial cic clas coel \
     cog colect com coment comis comp compl conc conct cond conduct conf conoc cons consid const consult contr conv \
     convi cred ctdad ctos cuid cult cump curr decl def defi dem dep deriv derm desap desc despd dest det diag dic \
     dict dim dipl dirct disc discap disp div docum drog dto dtor dur econ efc ejec elab emb embar emp empadr empl \
     enc encues enfer ens ent entr entrev env epi equip escol esp espec esq est estab estud evol exc excl expdte \
     exped expl ext extr fact famil fav fcia febr fec fed fis fisc flia fliar flias fllo fpago frec ftal fto fund \
     gdo gpo grab grad grales grup gte guard hac hda hdad hech hered hist hta icla ident igl ilmo impl incl ind \
     indef indic indiv infor inform ingr ini inic inm inmed insc instr int integr interv intrv inv invest irreg izda \
     jpg jto jub jud jueg jurid juv juzg kdd kedar kien kiero ksa lab lact lect leg liq llam lleg log lug madr mat \
     matr mdo mdre medic mej mensj ment met mic misc mod mot mov msg msgs mss mtr mtra mtro muj munic mvmt nac nec \
     neg neur nins nivl nomb norm not nov nros nto nva nvo obj oblig observ ocas ocup odont ofc ofi ofic opc oper \
     ord org orig ortop pac pacs padr parc part partic patrim paus pbl pdo pdte ped pedag peds pend pens per perf \
     pers pfav pgo plza pnt pob polic posib pqn pra prac pract pral prbl pref preg prel prep pres presc prest prev \
     princ priv prob probl proc profs prog progr pron prop prox prst psi psic psicol psicop psiquiat pte ptes pto \
     ptos ptvo pub puntl pzs qdd qdms qlq qnes qnta qria qro quej quest rdo rdos rec recl recom ref refl refr refz \
     regl rel relac rem rend repr req resoc resol respbl ret reu rmn rpta sanit satis sbr sdo sec secre secund \
     segmto segto serv servs sgte sgtes sigs sit sitn sld slud smp smpr sobr socioec soli solic sost spre spt sras \
     subd subt suf sum sup superv supuest susp svc svcs talv tamb tard tbjo tdv telef temp temps tens terap term \
     tfnos tiemp tit tlfn tlfs tmp tntos tod trabaj tram trans transp trast trat tratmto tto ttos tut tutr uds urb \
     urgs usr usu vac vacac vbles vdd veh vers vinc visit vist viv vlnc volunt vta vto xdon xej xqe xro xsi xtra \
     xtras",
    "achis ahh ajaja ajajaja aupa ayay ayayay ayy boluda boludo buaa buah cachai chale chist chitas cojones concho \
     corcholis culiado diantre diay diosmio eeh ehh epa epale guacala halaa hey hijole hmm hueon hurra ijole \
     jajajaja jejeje jiji jolines jope josu madremia mecachis naa nah nop nope ohh oki okis olvidalo opa orale \
     ostias pardiez pelotudo pff pfff plis poh porfaplis porfi porfis puaj pucha puchica puf quihubo quiubo quiubole \
     recorcholis sipi tranqui uhh uyuyuy uyy veni wacala wea yupi zasca",
];

/// Letters of the trade.
const LETTERS: &[&str] = &[
    // Spain.
    "ssap ssaps ssbb sscc ssee csss emss eaias eife eicas emuca cmi caei sape safs ssm spm siss dgm dgia dgfp lopivi \
     lorpmd lecrim ccaa boe dogc bopa rdl lopdgdd rai rgi rsb rbe pnc pncs sepe inss tgss nss sip tsi cipa nuss gir \
     paed piss piaf pif pii pai piai pti ptis tss tisoc tso tsocs dts dep upj uprs ufem umjs uofivi ovd oav savd \
     omic pev pevs avd svd atenpro dgt ertzaina upr gume emume gruma udyco cnp oac usc oar ccse mpdl ppi arraigo mna \
     jme cto ctos cda capi cri cras cis ceti cie cies cee eap eoep eoeps edei eaee dideac lapbs tgd tel tda tnd acs \
     aci nee neae neaes dace pipv fpbs pdc cfgm cfgs ampa ampas afa ies ceip ceips cepa cpr csmia cads uct ucas uhbs \
     ucpp adm map maps eir mir pir dui tcaes tes ecg tac uvi uce samur abvd lapad pvm cdi ltd sad sads teleas pvs \
     pvoc cermi fundae sll slu upa erte ertes ere smi iprem tasis serlab mtas msssi cgt lab satse",
    // Mexico, Central America.
    "dif sedif smdif ppnna pfpna ppna nna nnas sipinna cedh cbtis cch conafe ceaa cam camss usaer udeei sat \
     infonavit fovissste ssa cecosama caps ujs cij fgr pgr pgj mps cdhdf ceav ceavs cejum cejem semefo fgj ssc sspc \
     mjp tsj lgbt lgdnna inami pgn dinaf isna mifan pani inamu ccss ebais imas ccpp crc ong osc oscs snte",
    // Colombia, Venezuela, Ecuador, Peru, Bolivia.
    "pard simat spoa srpa rpa rvi pyp eapb soat runt icetex dps uariv auc eln farc bacrim jep jal jac cti pnn caivas \
     capiv naj nnaj cdc hcb bvc ppt pep ptp tmf ccf cpnna lopnna cpnnas idena cne sunad mies dinapen msp iess fge \
     jcpd ccpd ccnna upe cems midis pnp conadis ugel codemuna cedula sedegia dna slim felcv felcc sepdavi",
    // Argentina, Uruguay, Chile, Paraguay.
    "aue senaac cpdnn cpddnna dgnya sennaf slppdd slpp spd caina cdis cafs cpa cei cim cesac uaf upi uft ufi ufis \
     ipp mpf mpd mpt caj cajs acc assi cuil cuit dnu ddjj iapos ioma afip arca pfi pec egb epja cfp cens cbc iddi \
     upcn caif asse asce mvot codicen anep ces utu liceo inju inmujeres sirpa ffaa mejorninez spe pib plb plr pla \
     pls fap rem rpp reb cread csc dam pad prj pee pde ssr lpa cecosf cosam sar ges auge rsh run ruc rit junji \
     integra simce paes psu dideco oln snpe sernac sernameg sernam labocar codeni codena",
    // Everywhere.
    "oms opep oit cicr msf vih sida ets its ivs ile epoc acv iam hta tbc tec tca tcas tdl tdc tag iqb emdr tcc cbt \
     lsm lse lsa lgbti lgtbi lgtbiq app pdf sms rrhh eeuu dvd usb gps pin tfno tlf",
];

/// Goods, shops, programmes and schemes; no sweets, drinks or figures, which dogs and friends are called like.
const THINGS: &[&str] = &[
    // Shops, shelves, roads.
    "caprabo condis froiz coviran masymas pull&bear kiabi leroymerlin bricomart fnac elcorteingles milanuncios \
     vinted fotocasa infojobs justeat avlo ouigo iryo metrobus bicimad bonobus sanborns superama carulla homecenter \
     transmilenio metrocable sitp santaisabel sodimac transantiago fravega mercadolibre mercadopago tiendainglesa \
     abitab redpagos plazavea inkafarma masmovil jazztel tigo tuenti movilnet digitel nequi daviplata yape plin \
     oxxopay transfermovil endesa iberdrola naturgy edesur edenor edelap metrogas cfe epm codensa antel",
    "marbu dinosaurus cuetara fontaneda panrico jumex maizoro chocokrispis mantecol inca-kola incakola super8 \
     superocho tamal tlayuda gallopinto anticucho humita choripan milanesa fartons polvorones carajillo",
    "termalgin gelocatil nolotil frenadol espidifen enantyum augmentine clamoxyl terbasmin tranxilium noctamid \
     stilnox risperdal zyprexa seroquel abilify invega trevicta clopixol sinogan etumina prozac seroxat besitran \
     zoloft dormidina deprax medikinet equasym elvanse suboxone sintrom adiro omeprazol enalapril metformina tapsin \
     tafirol actron alplax sertal buscapina huggies betadine birome postit",
    // Screens, books, feasts.
    "bluey mortadelo elchavo cantajuego pasapalabra masterchef supervivientes granhermano operaciontriunfo telecinco \
     antena3 lasexta rtve telemadrid canalsur tv3 eitb univision telemundo rcn chilevision telefe eltrece c5n \
     bachata nochebuena nochevieja cuaresma pentecostes sanfermines intiraymi tihar quinceanera halloween pilarica \
     moratoria jubilacion asignacion malvinas",
];

/// Several words that are known together.
const PHRASES: &[&str] = &[
    // Services, benefits, laws of a nation.
    "servicios sociales;salud mental;seguridad social;ingreso minimo vital;renta minima;renta garantizada;\
     renta basica;ayuda a domicilio;ley de dependencia;ley organica;ley de extranjeria;ley del menor;\
     ley de proteccion;codigo civil;codigo penal;codigo de infancia & adolescencia;codigo de la ninez;guardia civil;\
     policia local;policia nacional;policia municipal;cruz roja;cruz roja espanola;medicos del mundo;\
     medicos sin fronteras;banco de alimentos;save the children;aldeas infantiles;proyecto hombre;pastoral social;\
     defensor del pueblo;defensoria del pueblo;defensoria de la ninez;ministerio publico;ministerio fiscal;\
     fiscalia de menores;juzgado de menores;juzgado de familia;juzgado de violencia;audiencia provincial;\
     audiencia nacional;tribunal supremo;tribunal constitucional;corte suprema;tribunal de familia;\
     comisaria de familia;bienestar familiar;instituto de bienestar familiar;direccion general de la familia;\
     junta de proteccion;punto de encuentro;punto de encuentro familiar;ayuda familiar;plan jefes;\
     asignacion universal;asignacion universal por hijo;tarjeta alimentar;plan alimentar;potenciar trabajo;\
     moratoria previsional;mejor ninez;chile crece contigo;chile solidario;registro social de hogares;\
     registro civil;subsidio familiar;familias en accion;colombia mayor;adulto mayor;tercera edad;seguro popular;\
     imss bienestar;becas benito juarez;jovenes construyendo el futuro;sembrando vida;alerta amber;proceso de paz;\
     falsos positivos;acuerdos de paz;acuerdo de paz;victimas del conflicto;ley de victimas;unidad de victimas;\
     fuerzas armadas;operacion orion;la orion;plan condor;nunca mas;ni una menos;madres de plaza de mayo;\
     abuelas de plaza de mayo;plaza de mayo;head start;alcoholicos anonimos;narcoticos anonimos;\
     telefono de la esperanza;telefono de la infancia;mesa de concertacion;vaso de leche;qali warma;cuna mas;\
     pension 65;bono familiar",
    // Works, days.
    "miguel de cervantes;don quijote;cien anos de soledad;gabriel garcia marquez;garcia marquez;pablo neruda;\
     gabriela mistral;mario benedetti;eduardo galeano;jorge luis borges;julio cortazar;isabel allende;\
     mario vargas llosa;vargas llosa;federico garcia lorca;garcia lorca;antonio machado;juan rulfo;octavio paz;\
     frida kahlo;diego rivera;pablo picasso;simon bolivar;jose de san martin;san martin de los andes;jose marti;\
     che guevara;eva peron;mercedes sosa;violeta parra;victor jara;carlos gardel;charly garcia;joan manuel serrat;\
     joaquin sabina;camaron de la isla;rocio jurado;camilo sesto;julio iglesias;bad bunny;karol g;juan gabriel;\
     vicente fernandez;los panchos;lola flores;los tigres del norte;plaza sesamo;barrio sesamo;el chavo del ocho;\
     el chavo;el principito;caperucita roja;corte ingles;el corte ingles;leroy merlin;media markt;mercado libre;\
     mercado pago;bodega aurrera;farmacias similares;santa isabel;red bull;coca cola;cola cao;inca kola;gallo pinto;\
     dulce de leche;padre nuestro;ave maria;dios te salve maria;semana santa;domingo de ramos;viernes santo;\
     jueves santo;miercoles de ceniza;noche de san juan;fiesta de san juan;dia del pilar;dia de reyes;\
     noche de reyes;reyes magos;papa noel;viejito pascuero;dia de muertos;dia de los muertos;dia de la madre;\
     dia del padre;dia del nino;dia de los santos;todos los santos;corpus christi;virgen de guadalupe;\
     virgen del carmen;virgen del pilar;virgen del rocio;fiestas patrias;ano nuevo;ano viejo;accion de gracias;\
     primera comunion",
];
