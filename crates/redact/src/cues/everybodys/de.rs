//! What readers of German know without being told.

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
    asd ksd rsd jgh juhis jugendgerichtshilfe jugendamt sozialamt jobcenter arbeitsagentur agentur arbeit bamf \
    abh auslanderbehorde standesamt gesundheitsamt spdi sozialpsychiatrischer landratsamt bezirksamt kreishaus \
    rathaus sgb kjhg kkg bgb stgb jgg famfg asylg aufenthg bthg kjsg uvg bafog alg buergergeld burgergeld \
    wohngeld kindergeld elterngeld unterhaltsvorschuss kiz but pflegegrad mdk md aok barmer tkk dak ikk bkk \
    knappschaft drv kitas ogs ogts hpt spz sbbz kjp kjpp psychiatrie sozpad uk bbw bfw wfbm wg wgs ujg umf mna \
    umas ae aea zue dublin ngos dpwv paritatische diakonie caritas awo drk johanniter malteser asb thw dlrg \
    profamilia pro familia kinderschutzbund weisser telefonseelsorge nummer gegen bahnhofsmission tafel unicef \
    unhcr iom who polizei bundespolizei kripo staatsanwaltschaft familiengericht amtsgericht landgericht \
    vormundschaft amtsvormundschaft verfahrensbeistand schutzplan hilfeplan hpg hpgs hilfeplangesprach hze spfh \
    eb ebs sozpad spf inobhutnahme io clearing kindeswohl kwg kindeswohlgefahrdung insofa isef ieff 8a abitur \
    msa hauptschule realschule gymnasium gesamtschule foerderschule bvj av bvb fsj bfd adhs ads asf ptbs bps lrs \
    fas fasd kindergarten kesb kesd kjpd spd spitex ahv suva rav srk skos zgb ma11 ma40 mag kija kjh ams oegk \
    ogk pva wgkk bezirkshauptmannschaft bh bildungsdirektion magistrat mindestsicherung notstandshilfe orf ard \
    zdf wdr ndr mdr rtl sat1 pro7 srf tv eu usa ddr brd nrw bund land kreis stadt gemeinde bundesamt \
    landesjugendamt";

/// Who makes and sells what everybody has; works that everybody names.
const MAKERS: &str = "\
    aldi lidl rewe edeka kaufland dm saturn mediamarkt ikea bauhaus hornbach kik woolworth deichmann c&a h&m \
    primark spar merkur migros volg mcdonald's mcdonalds mcdo kfc subway backwerk dominos hello lieferando \
    coca-cola sprite pepsi spezi mezzo-mix capri-sun red monster haribo sport nutella kinder duplo hanuta \
    toffifee prinzenrolle pringles iglo pampers aptamil penaten nivea tempo tesa uhu edding pril persil whatsapp \
    facebook instagram insta tiktok snapchat snap youtube google gmail gmx web.de outlook teams zoom skype word \
    excel powerpoint netflix spotify disney amazon ebay kleinanzeigen vinted paypal klarna uber bolt flixbus bvg \
    bahn db ice rb re s-bahn u-bahn vhs kvb mvg hvv rmv vbb sbb obb linien xbox playstation ps4 ps5 nintendo \
    switch fifa fortnite minecraft roblox pokemon lego playmobil peppa wutz paw patrol blocksberg blumchen conni \
    pippi langstrumpf tatort sandmannchen maus iphone ipad android samsung nokia huawei vw golf passat bmw audi \
    opel corsa toyota wlan bluetooth covid covid-19 ritalin medikinet concerta ibuprofen ibu paracetamol \
    novalgin risperidon seroquel tavor diazepam methadon polamidon subutex telekom vodafone o2 dhl schufa \
    western union moneygram";

/// Authors and theories that texts of the field cite.
const CITED: &str = "\
    bowlby ainsworth maslow freud erikson piaget vygotsky winnicott foucault freire goffman bronfenbrenner kolb \
    schon rogers bourdieu marx thiersch grunwald staub-bernasconi obrecht hinte oevermann schutze salomon arlt \
    mollenhauer giesecke korczak pestalozzi makarenko wichern adorno habermas luhmann weber tonnies kant hegel \
    goethe schiller brecht kafka grimm watzlawick satir minuchin rosenberg schulz von thun antonovsky grawe omer \
    brisch grossmann papousek juul bettelheim redl wolf bohnisch galuske erath heiner hobbes alice miller gruen \
    fromm kohut fanon arendt";

/// How workers, students and tired people shorten words.
const SHORT: &[&str] = &[
    "u o od bzw ggf evtl evt vllt vlt vll vl ca z.b zb zt zzt etc usw usf bzgl betr ggu lt gem inkl exkl mind std \
     stdn tel fon handy mobil nr nrn hr fr frl fam eltern km kv kdv gm gv gs kl kd kdr ki jgl jgdl mdl msch kollg \
     kollegin kolln tl gl bl ltg ltr bereichsltg teamltg prakt azubi anerk sozpad erz erzin psych psychl therap verm \
     stellungn ber doku dok akte aktenz term termin gespr gesprach tg tgl woe we mo di mi do wo kw jr hj lj uhr \
     morgen mrgn heut heute gestern nachm vorm abds mitt nacht nd td bd fd sd ubergabe ubg uebg dienst bereits beitr \
     hv hb hbs schulbegl begl besuchsk umg umgang ug ub vp pp pe pf pflegeel eltst ggs hbf bhf str pl strab haltest \
     krhs kh khs notaufn amb stat stationar medis tabl bed dauermed dipi kripo ne jup okay oki hm hmm aha tja ach ah \
     puh uff boah krass geil mega lol xd haha hehe lg vg mfg glg hdl omg wtf kp ka kb iwie iwas nix net nich nicht \
     isch mer hab habn ham ham'se is war'n sie's gibts gehts wars hats ists obs wenns aufm ausm beim mitm vom zum \
     zur ins furs ums durchs hinterm unterm uberm digga digger alter bro kumpel kumpels typ typen maedel madel \
     madels junge jungs kids teenie teenies opi omi vati mama mami papi opa onkel tante schwiegermutter",
    "abgel abgeschl abh abhg abk abschl abspr abw ambul anam anf angeh angem angen angesp anl anr anschl anspr antr \
     anw anz aph arb arbf arbg arbtag arztl aufg aufr ausb ausgef ausk auss ausz autorit beantr bef begr behand bem \
     benachr beob beratg beschl beschw bespr betrg bezgl bezgsp bfam bgl biogr bisl bld bspe chem dgl diag dienstl \
     diff dokum durchf durchg dzt ebf eff egl einf einger eingew eink einl einschl einw elg elgespr elt eltgespr \
     emot empf entl ents entspr entw erf erg ergebn erh erl ersttl etw ext fah fallb famgespr famh fasd fkt flz \
     fortb fortl freiw frm fruhst gefg geg gegl gegr gemeins gepl geschw gesundh gfs ggb ggfs gleichz grds grp gsd \
     gspr gst gtt gutd haupts hausarb hausbes herv hilfepl hins hinw hrn idr iha inh insg inst interd inv irg \
     irgendw jew jhrl jmdm jmdn jug jugdl jwl khaus kiga kld klin konf kpl krkh ktg kurzf kzt lbj lebensl lehrj lfd \
     masn massn mbl mediz mgl mgll mitarb mitgl mittl mogl mschr mtgl mthl mtl mtr mutt nachb nachg naechs nchm neg \
     neur nfk nichtd nmtl notf ntw oae odg oeff offz orientg padag paed perskl pfl pflegeelt pflegef pflegek pfleges \
     phys polz praev priv prob protok prov prz psy psychiat psyo ptr quart reakt rel rtg ruckm ruckspr rufn sachb \
     sachv schl schr schulj schwang schwb schwerb sonstg soz sozarb spez spf spr staatsang stip subj superv taegl \
     tagl teamb teilz telef telnr terms ther uae uberg ueberg ufam umgg unbek unbest unf ungef unterbr unterl \
     untersch unterschr urspr verant vereinb verg verh versch verst vert vertr verw verz vmtl volj vorauss vorb vorg \
     vorh vorl vorubg wchtl werkt whs wiederh woch wochl wochtl wohng wtl zahng zeitl zgl zhd zul zusarb zusatzl \
     zusf zustg zut zuv zwg zws",
    "aach aah achz aeh aehm aetsch ahem allda autschn baeh boar brr dalli diggi donnerwetter eieiei gahn grins \
     gruezi haeh hdf hdgdl hmpf hoi horch ihgitt iih inshallah jemine juchhe knirsch kruzifix lechz maschallah \
     mashallah moinsen ojemine okidoki olala pfff piep plumps pst pups ratsch rums sakra sapperlot schluchz sodala \
     stohn tjaja tschau tscho tschuess tschus uups vallah vallaha voila wallah wumm wumms wusch yippie zapperlot \
     zisch zwinker",
];

/// Letters of the trade.
const LETTERS: &[&str] = &[
    // Germany: youth, school, law.
    "bsd jga jhg jha ljha ljae lja sgb-ii sgb-viii sgb-ix sgb-xii stpo bkischg spfhs intspfh hzes hzg uha ebh seg \
     sit tgs wgf bew jwg mob5 ism insp iffe kwgs inob bumf umfs ungf aufenthv aes gueb bueb lagefa labo bva zab nuk \
     afa duldung fzf gfk elb pib abw apw awg bfj avdual bfs bfsv berufs esa ebr quali mbr foej gta gtb bbs bso igs \
     kgs kkm dys foz sopad ess emsoz egb tqm wjh rjh fjh wijuhi jsa bfm jmd mbe mgh fzb kiju kjz kjt juz jugz tbz \
     krisen kita kigae kiga kitag",
    // Germany: health, care, benefits, court, police.
    "spdis mvz psb psbs stb ebwo gpz gpv psychkg unterbr psag fzu kkh hek bfa lva mdkn pg1 pg2 pg3 pg4 pg5 sgb5 dsm \
     icd icd-10 icd-11 ekg eeg mrt hno usg u1 u2 u3 u4 u5 u6 u7 u7a u8 u9 j1 rki stiko btm bga nsar kptbs eups svv \
     sva krz krh itw rtw nef ktw nfs algi algii alg2 hartz4 hartz-iv kdu wobe wbs wohng kig efz grusi eckreg arge \
     jcs arbag famka olg lsg bgh bverfg ovg famg famger stadtg vbs gvz azn sta stae kpi lka bka kdd pvd sek schupo \
     pog polizeig owi bewhi tae toa juga jva jvas jaa maa stvollz gza daks",
    // Austria and Switzerland.
    "kjhs bhs bhn ma10 ma35 svs avu bfi wifi ahs hak htl hlw nms mnms sob sogym matura bbrz ktn ooe sbg stmk vlbg \
     tir bgld stgk lvs bvwg bbu gvs lpd wega cobra svnr svn ecard e-card zmr ims biz jaw psd vrn bms ms1 unterstuetz \
     kesbs apea kjpk ivs kvg vbv alv rags staga ezp vbz vbl ovb zvv halbtax svas sozv ejpd kapo stapo staka \
     jugendanw opferh ohg zff famb sodk klfe igq avenirsocial lap seka sekb real spe ssa sip heks tixi mfh efh esh \
     bed",
    // Everywhere: offices, papers, machines.
    "gbr ngo ikrk msf osze eumigrs dsgvo datenschg bdsg pdl wbl hwl gfl qmb mav bag fks aps bap sbs sachb ref azubi \
     azubis fhs ths bwl dgsa dbsh obds avs djj dij dji isofp afet evh khs ehs erz hep heps heilp ergo physio pmt ivf \
     usb mms edv pin bic vpn faq pps glg uvm",
];

/// Goods, shops, programmes and schemes; no sweets, drinks or figures, which dogs and friends are called like.
const THINGS: &[&str] = &[
    // Shops, shelves, roads.
    "dm-markt budnikowsky hagebaumarkt hussel eurospar mpreis forstinger jelmoli brockenstube brocki brockenhaus \
     ditsch yallo deutschlandticket halbtax klimaticket zvv",
    "mannerschnitten club-mate cenovis butterkeks pfanni actimel fruchtzwerge bebivita alete milupa bepanthen \
     fenistil fenjal odol tipp-ex zuegg krautwickel kasnocken marillenknodel griessnockerl nussgipfel znuni zvieri \
     zmorge znacht gutzli rubli boerek simit",
    "buscopan otriven imodium iberogast elvanse strattera risperdal zyprexa abilify haldol melperon pipamperon \
     dipiperon atosil promethazin truxal zopiclon mirtazapin citalopram sertralin fluoxetin lyrica pregabalin \
     tilidin tramal buprenorphin substitol naloxon nyxoid quilonum depakine orfiril keppra marcumar eliquis \
     l-thyroxin salbutamol sultanol fluimucil mucosolvan",
    // Screens, books, feasts, the playground.
    "superrtl rtl2 toniebox yu-gi-oh jassen maedn fasnacht fastnacht karneval rosenmontag aschermittwoch karfreitag \
     fronleichnam nikolo krampus neujahr dreikonig muttertag vatertag oktoberfest nowruz zuckerfest opferfest \
     sechselauten knabenschiessen allerheiligen allerseelen dult shoah lockdown",
];

/// Several words that are known together.
const PHRASES: &[&str] =
    &["marte meo;agentur fur arbeit;bundesagentur fur arbeit;jugend am werk;pro familia;pro mente;pro juventute;\
     pro infirmis;pro senectute;weisser ring;nummer gegen kummer;rat auf draht;telefon 143;telefon 147;\
     die dargebotene hand;rotes kreuz;deutsches rotes kreuz;osterreichisches rotes kreuz;\
     schweizerisches rotes kreuz;roter halbmond;kinder- & jugendanwaltschaft;kinder & jugendanwaltschaft;\
     kinder- & jugendhilfe;kinder & jugendhilfe;allgemeiner sozialer dienst;sozialpadagogische familienhilfe;\
     bundesamt fur migration & fluchtlinge;freiwilliges soziales jahr;bildung & teilhabe;grundsicherung im alter;\
     hilfe zum lebensunterhalt;hilfe zur erziehung;hilfen zur erziehung;hilfe fur junge volljahrige;\
     kindes- & erwachsenenschutzbehorde;kindes & erwachsenenschutzbehorde;familien aktivieren management;\
     big five for life;fruhe hilfen;guter start;starke eltern starke kinder;cochemer modell;munchener modell;\
     genfer konvention;genfer fluchtlingskonvention;haager ubereinkommen;dublin iii;hannah arendt;wilhelm reich;\
     johann wolfgang von goethe;friedrich schiller;bertolt brecht;erich kastner;michael ende;otfried preussler;\
     cornelia funke;james kruss;bibi blocksberg;benjamin blumchen;bibi & tina;conni kommt;die sendung mit der maus;\
     sendung mit der maus;raupe nimmersatt;die kleine raupe nimmersatt;pippi langstrumpf;ronja raubertochter;\
     karlsson vom dach;mensch argere dich nicht;stille post;gute zeiten schlechte zeiten;in aller freundschaft;\
     bares fur rares;deutsche bahn;deutsche post;deutsche telekom;deutsche bank;deutsche welle;die bahn;\
     jugend forscht;jugend musiziert;ritter sport;capri sonne;dr oetker;kinder schokolade;\
     kinder riegel;kinder bueno;deutsche rentenversicherung;barmer gek;techniker krankenkasse;media markt;c & a;\
     aldi sud;aldi nord;roter faden;max & moritz;hansel & gretel;vater unser;ave maria;stille nacht;o tannenbaum;\
     sankt martin;heiliger abend;heilige drei konige;weisser sonntag;tag der arbeit;tag der deutschen einheit;\
     erster mai;biografiearbeit nach ryan & walker;leichte sprache;girls day;boys day;black friday"];
