//! What readers of German know without being told.

/// Bodies, services, benefits and laws that a whole country has, and their short names.
pub(super) const BODIES: &str = "\
    asd ksd rsd jgh juhis jugendgerichtshilfe jugendamt sozialamt jobcenter arbeitsagentur agentur arbeit bamf \
    abh auslanderbehorde standesamt gesundheitsamt spdi sozialpsychiatrischer landratsamt bezirksamt kreishaus \
    rathaus sgb kjhg kkg bgb stgb jgg famfg asylg aufenthg bthg kjsg uvg bafog alg buergergeld burgergeld \
    wohngeld kindergeld elterngeld unterhaltsvorschuss kiz but pflegegrad mdk md aok barmer tkk dak ikk bkk \
    knappschaft drv kitas ogs ogts hpt spz sbbz kjp kjpp psychiatrie sozpad uk bbw bfw wfbm wg wgs ujg umf mna \
    umas ae aea zue dublin ngos dpwv paritatische diakonie caritas awo drk johanniter malteser asb thw dlrg \
    profamilia pro familia kinderschutzbund weisser telefonseelsorge nummer gegen bahnhofsmission tafel unicef \
    unhcr iom who polizei bundespolizei kripo staatsanwaltschaft familiengericht amtsgericht landgericht \
    vormundschaft amtsvormundschaft verfahrensbeistand schutzplan hilfeplan hpg hpgs hilfeplangesprach hze spfh \
    eb ebs sozpaed spf inobhutnahme io clearing kindeswohl kwg kindeswohlgefahrdung insofa isef ieff 8a abitur \
    msa hauptschule realschule gymnasium gesamtschule foerderschule bvj av bvb fsj bfd adhs ads asf ptbs bps lrs \
    fas fasd kindergarten kesb kesd kjpd spd spitex ahv suva rav srk skos zgb ma11 ma40 mag kija kjh ams oegk \
    ogk pva wgkk bezirkshauptmannschaft bh bildungsdirektion magistrat mindestsicherung notstandshilfe orf ard \
    zdf wdr ndr mdr rtl sat1 pro7 srf tv eu usa ddr brd nrw bund land kreis stadt gemeinde bundesamt \
    landesjugendamt";

/// Who makes and sells what everybody has; works that everybody names.
pub(super) const MAKERS: &str = "\
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
pub(super) const CITED: &str = "\
    bowlby ainsworth maslow freud erikson piaget vygotsky winnicott foucault freire goffman bronfenbrenner kolb \
    schon rogers bourdieu marx thiersch grunwald staub-bernasconi obrecht hinte oevermann schutze salomon arlt \
    mollenhauer giesecke korczak pestalozzi makarenko wichern adorno habermas luhmann weber tonnies kant hegel \
    goethe schiller brecht kafka grimm watzlawick satir minuchin rosenberg schulz von thun antonovsky grawe omer \
    brisch grossmann papousek juul bettelheim redl wolf bohnisch galuske erath heiner hobbes alice miller gruen \
    fromm kohut fanon arendt";

/// How workers, students and tired people shorten words.
pub(super) const SHORT: &str = "\
    u o od bzw ggf evtl evt vllt vlt vll vl ca z.b zb zt zzt etc usw usf bzgl betr ggu lt gem inkl exkl mind std \
    stdn tel fon handy mobil nr nrn hr fr frl fam eltern km kv kdv gm gv gs kl kd kdr ki jgl jgdl mdl msch kollg \
    kollegin kolln tl gl bl ltg ltr bereichsltg teamltg prakt azubi anerk sozpad erz erzin psych psychl therap \
    verm stellungn ber doku dok akte aktenz term termin gespr gesprach tg tgl woe we mo di mi do wo kw jr hj lj \
    uhr morgen mrgn heut heute gestern nachm vorm abds mitt nacht nd td bd fd sd ubergabe ubg uebg dienst \
    bereits beitr hv hb hbs schulbegl begl besuchsk umg umgang ug ub vp pp pe pf pflegeel eltst ggs hbf bhf str \
    pl strab haltest krhs kh khs notaufn amb stat stationar medis tabl bed dauermed dipi kripo ne jup okay oki \
    hm hmm aha tja ach ah puh uff boah krass geil mega lol xd haha hehe lg vg mfg glg hdl omg wtf kp ka kb iwie \
    iwas nix net nich nicht isch mer hab habn ham ham'se is war'n sie's gibts gehts wars hats ists obs wenns \
    aufm ausm beim mitm vom zum zur ins furs ums durchs hinterm unterm uberm digga digger alter bro kumpel \
    kumpels typ typen maedel madel madels junge jungs kids teenie teenies opi omi vati mama mami papi opa onkel \
    tante schwiegermutter";
