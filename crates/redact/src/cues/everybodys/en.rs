//! What readers of English know without being told: bodies, benefits, laws, makers, and how a trade shortens its words.

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

/// Bodies, services and schemes that a whole country has, and their short names.
const BODIES: &str = "\
    nhs camhs cahms ofsted cqc hmrc dwp hmcts cafcass cps moj dfe dhsc ofcom lado iro iros mappa marac nrm uasc \
    dols mca mha mhra amhp amhps yot yots yjb hmp hmpps hmi ehcp ehcps send senco sendco eyfs pru nqt ect hlta \
    lsa lsas sw sws ssw ssws asw nqsw asye bsw msw bsl ba phd hcpc swe gscc basw iasw coru tusla hse gardai csa \
    hiqa dss scra sssc sepa psni hsc rqia niscc piasc plo plos icpc rcpc cpc cpp cp cin cic cla lac yp ypa pa \
    pas pep peps phr lol ltf svp svpa s20 s17 s47 s31 s38 s76 s117 s136 s2 s3 s5 s12 s26 s25 ic co eso epo epos \
    ppo sgo sgos rco ro nok poa lpa cto ctos eupd bpd ocd adhd asd asc pda ptsd cptsd odd fasd sld mld pmld cbt \
    dbt emdr bpad ld ldd cmht cmhts cpn cpns rmn rgn hv hvs gp gps ot ots slt salt physio ae a&e icu itu picu \
    hdu ed er ccu sau amu eau eol dnacpr dnr ct mri ecg eeg po prn bd tds od bp bmi hb uti copd chf cva ms hiv \
    aids std sti sudic cdop csc lscb lscp sab mds edt ooh cse cce fgm fm dv da ipv idva idvas isva isvas hbv \
    hbva ncds esol asbo abc cbo dtto rjo yro pnc dbs crb abes tasers soco dna gcse gcses btec btecs nvq nvqs als \
    sats ucas eal fsm ks1 ks2 ks3 ks4 ks5 pe pshe rse ict pgce tefl bacc uc esa jsa dla ctb ca smp ssp pfa rti \
    nrpf ukvi lasc asf dhp lha b&b bnb hmo hmos rsl rsls mp mps mep mpp mla mlas msp msps md ceo cfo hr it pr \
    ngos cio vcs vcse rnib rnid rspca rspb rnli nspcc childline samaritans shelter mencap scope crisis barnardos \
    barnardo's oxfam unicef savethechildren relate refuge women's womens aid coram kooth gingerbread turn2us \
    citizens advice cab cabx stonewall mermaids mind childrens children's society nightline talktofrank twins \
    alateen alanon aa ga bbc itv channel4 s4c rte cbc nbc cnn pbs npr aljazeera hbo mtv uktv dcfs dcf acs dhs \
    hhs dfcs cys cyf dshs ssi ssdi snap wic tanf usda fema medicaid medicare medical ssa dmv irs icwa casa gals \
    asfa tpr ifsp iep ieps 504 cpt cac csw lcsw lmsw lpc nasw ymca ywca uscis ice daca cfs ocs rcmp csr odsp ow \
    oas gis ei cra mcfd fnmi mmiwg trc cerb ohip dcj facs dcp dhhs dffh ndis ndia centrelink acat mygov tafe \
    atar cyps oranga tamariki winz msd acc sassa saps dsd nicro ndlea nysc ican unhcr iom who unrwa icrc ifrc \
    msf wfp drc nrc irc care act order orders section council court family police school hospital child children \
    social worker workers services protection conference credit universal looked after panel duty";

/// Who makes and sells what everybody has; programmes, games, works that everybody names.
const MAKERS: &str = "\
    tesco asda aldi lidl sainsbury's sainsburys morrisons waitrose co-op spar costcutter poundland b&m boots \
    superdrug primark argos ikea wilko wilkinsons matalan next m&s h&m tk jd sports currys b&q screwfix halfords \
    mcdonald's mcdonalds maccies kfc subway nando's nandos domino's dominos starbucks pret wetherspoons spoons \
    hortons timmies walmart costco target walgreens cvs kmart woolworths bunnings shoprite checkers pick dunnes \
    supervalu centra lucozade coke coca-cola pepsi red monster ribena weetabix pops krispies frosties cheerios \
    nutella marmite vimto irn-bru ironbru haribo cadbury cadbury's dairy milk mars snickers twix kitkat kat \
    maltesers pringles doritos wotsits quavers walkers digestives hobnob hobnobs jaffa cakes pot noodle super \
    noodles bisto oxo pg tips nescafe nokia samsung apple iphone ipad ipod android windows microsoft word excel \
    outlook powerpoint teams zoom skype whatsapp facebook instagram insta tiktok snapchat snap twitter youtube \
    linkedin pinterest reddit discord twitch telegram signal google gmail hotmail yahoo icloud netflix spotify \
    disney amazon prime ebay vinted gumtree paypal uber deliveroo just eat airbnb xbox playstation ps4 ps5 \
    nintendo switch wii fifa fortnite minecraft roblox gta pokemon sonic lego duplo playmobil peppa pig bluey \
    paw patrol frozen spiderman batman superman hulk hogwarts gruffalo paddington postman fireman teletubbies \
    cbeebies eastenders emmerdale coronation hollyoaks casualty bake strictly x factor top gear match simpsons \
    friends peaky blinders shrek encanto adidas reebok face timberland vans crocs dr ugg uggs tupperware velcro \
    sellotape blu-tack post-it sharpie tipp-ex lynx nivea vaseline savlon calpol nurofen paracetamol ibuprofen \
    gaviscon ventolin ritalin concerta prozac sertraline citalopram fluoxetine mirtazapine quetiapine olanzapine \
    risperidone lorazepam diazepam valium xanax methadone subutex suboxone naloxone melatonin pampers huggies \
    aptamil sma cow & gate fiesta corsa focus astra golf volkswagen vw toyota nissan hyundai citroen bmw audi \
    volvo mini transit subaru jeep mosaic liquidlogic care first carefirst azeus frameworki systmone assetplus \
    docusign wifi bluetooth covid covid-19 brexit windrush grenfell";

/// Authors, theories and tools that texts of the field cite.
const CITED: &str = "\
    bowlby ainsworth maslow freud erikson piaget vygotsky winnicott foucault freire goffman bronfenbrenner kolb \
    schon rogers bourdieu marx munro laming climbie gibbs johns driscoll biestek egan prochaska diclemente \
    kubler-ross kubler ross rutter crittenden fonagy perry siegel kolk herman golding hughes schofield \
    trevithick thompson dominelli ferguson healy shulman saleebey dejong berg shazer white epston satir minuchin \
    bandura skinner pavlov milgram zimbardo durkheim weber habermas butler crenshaw hooks fanon spivak said \
    tuckman belbin lewin caldicott gillick fraser cass macpherson scarman seebohm beveridge griffiths barnahus \
    eysenck kohlberg klein fairbairn casement fahlberg cairns treisman lishman payne parton banks beckett \
    horwath fook cohen kempe stern trowell brown";

/// How workers, students and tired people shorten words.
const SHORT: &[&str] = &[
    "bby bbys dau daus hubby lil bro sis sibs sib gma gpa rents fam bf gf bfs gfs mil fil bil dd ds dh tchr tchrs \
     supv supvn supervn supvsn supvr sup mgr mgrs mgmt admin rep reps assmt assmts assess asst assts appt appts \
     appmt mtg mtgs mtng ref refs refd alloc allocs accom obs meds hx tx dx rx sx pt pts prob probs pos def defo \
     prolly obv obvs info docs doc recs rec notif notifs invest convo convos vids pic pics txt txts msg msgs msgd vm \
     tel mob wk wks wkly wkend w/e mth mths mo mos yr yrs hr hrs mins sec secs tmrw tmw tmoz tomoz 2moro 2day 2nite \
     tonite yest yday pm am eod asap fyi nb ie eg etc re cc bcc tbc tbd tba approx sq ft lb lbs kg kgs km kms mph st \
     w/ w/o b/c bc cos cuz bcos tho thru thro tht wat wot wen wld cld shld wud cud shud dont doesnt didnt couldnt \
     wont wouldnt shouldnt isnt wasnt werent hasnt havent hadnt id ill youre youve youll \
     theyre theyve theyll weve noone babys shes hes thats whats heres lets \
     aint gonna gotta wanna innit tbh imo imho idk ikr lol lmao rofl omg omfg wtf ffs smh brb btw fwiw irl nvm pls \
     plz thx tnx tysm cheers soz sry xx xxx luv u ur r n y o k okay yeah yep nope nah ugh argh haha hmm tbf afaik \
     grp grps gov govt dept depts org orgs uni sch schl pri reg regs sci maths hist geog spkg speakg wt ht prkd bday \
     bdays xmas crimbo sgl dbl rm rms bdrm kitch bthrm lge sm med rd ldn mcr brum pkg pcs sgt insp cllr amb resp \
     emerg temp perm nos no's vol vols exp exec cttee ctte fbk feedbk supportee ftf f2f wfh toil oncall on-call nite \
     nites frm fr b4 l8r gr8 m8 thnx soc servs svcs svc serv stdnt stndby govnr ppl peeps kiddo kiddos littlun \
     littluns oldies mam mams bairn bairns wean weans wain lads lass lassie lassies gaffer feds bizzies yous youse \
     aye och naw dinnae cannae didnae wasnae outwith eejit craic gas yoke da mammy kookum moshum kokum aunty rellies \
     arvo servo reo whanau tamariki kaumatua kuia koro aroha marae tikanga yarn yarning oga abeg wahala howzit eish \
     shame robot bakkie sangoma tannie oom",
    "abv acc acct accts addl adm adms advd agcy agncy agrd amt amts anx apptmt arr arrgd arrvd assoc atm att attd \
     attn avl balc bedrm bfast bia bkgd bks bldg bldgs blk blks bnfts brk brkfst brt btwn c&f calld cancd canx catg \
     certs chgd chgs chk chkd chkg chking chld chldn chn chrg clk cncl colls compl conf confs cong consid contd \
     contrib couns crt crts cst ctd ctr decd dep depr desc det dets diag discd disch dischd disp dist doa docmt docn \
     drs dsabled dur edn educ emb empl enc ench encl engmt env eqpt est eval evals evg exc exch excl expl exts fac \
     facs fdbk flr flrs fmly fmr fnd folls fortn fri frnd frnds frt furn fwd fwded gdn gen gna gng grandm grandp grd \
     gtr gvn hdg hlth hme hols hosps hous hse hsng incd incls indep indiv infm init inj inst instr interv intl inv \
     invlvd invs invt iss jnr jts kno ldr lect legis lng loc lod ltr ltrs lvl lvls lvng mem ment mgd midd misc mkt \
     mort mthly mvd nbr nbrs nec neg neighb nem nrly nxt occ occas ofc offc opps ord orig oth othr ovr ownr posn pph \
     ppr prac prb prblm prbs preg presc prev princ probly probn prog progs proj prov prv psychol qns qst qtr qtrs \
     qty rcd rcvd recd recept recomm rels remd repl req reqd reqs resids ret retd retn rmbr rnd rpt rpts rqst rsn \
     rtn rtnd rvw sched schls scr secy sed sess sgnd shd shldr shwr sig sigs smth smthg snr spk spkn spks spp stds \
     stf stffd stmt stmts strt sts subj suff summ sumn supp supps supvd surg symps sympt sys tch tchg tempy tgthr \
     thrpy tkn tks tmoro tmorrow tmro tog trad transf trf trng trt trtmt ttl twd twds txs txtd typ unempl unk unkn \
     unsup upd updt urg usu vac vio visd wkends wknd wkr wkrs wrk wrkg wrks wrt wtg wth wthn wthout yds ysterday zzz",
    // Voices and faces.
    "aaah aargh ach agh ahh amirite awww blimey crikey drat eek eep eugh eww facepalm fingerscrossed flippin fml ftw \
     g2g gah golly grr grrr gtg gulp heya hmph hullo hurrah icymi iirc istg iykyk jeepers lah lawks lmfao lolz mhm \
     mmm ngl nsfw omw oof ooo oyez pah pffft pfft phooey psst rly shhh sth tada tldr toodle tsk ttyl ttys tut tyvm \
     ughh uhh waah wahey weh whatevs woohoo woop yaaas yah yay yipes ymmv",
];

/// Letters of the trade.
const LETTERS: &[&str] = &[
    // United Kingdom: courts and child protection.
    "hhj djmc irh fcmh iar fdr fdac ptr cmh cmo icc fgc fgdm plwp clas eho fao cao sgso nyas cymru mosp msg pnd pncs \
     vpr ppn pvp vaf bia rpr rprs imca imcas imha dolit lps coldr cop1 cop3 ddo dolsa s42 s9 nasstt brp hrc ukba \
     euss ilr ltr fltr flr dlr eea nsa yoi stc sch hmyoi dto yrojo isse isss ycap asbi csb ccj ccrc cpia bwv soc \
     socs pcso pcsos dci dcs acpo npcc iopc ipcc nca ctu pdu prs psr psrs oasys roh rotl hdc ipp lsc ndtms cjit csew",
    // United Kingdom: health and care.
    "cypmhs crhtt crht hbtt eip eit ews ipt mbt cpa ctr cetr dsr lder sall hca hcas hcsw rnld doh ukhsa phe icb icbs \
     ccg ccgs pct chc fnc dst lpas adl adls padl dol emar poc tto ttos ttas bnf mdt mdts crp lft lfts pcr dvt cvi \
     rvi bild pecs makaton tacpac scbu mau cdu npsa scie tlap adass adcs bacp ukcp nmc gmc gdc rcn rcgp rcpsych \
     baspcan ncb ncvo psw pqs aswe cswp pcf kss ksst cpd pdr arp ypas yptc",
    // United Kingdom: schools.
    "ehc sencos sendiass senart prus mat sen semh slcn msi dcd ewo ewos dsl ddsl dsls hoy hod ects tlr qts y1 y2 y3 \
     y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 elsas boxall fft isi estyn ntp ppg neet neets cscs",
    // United Kingdom: benefits, housing, the home.
    "ctc wtc dhps hrf lwa ssmg spp wca lcw lcwra ucs uc50 pip2 tmo alms ast s21 s8 s188 s184 nhft php p1e ehw hro \
     iht tha ctax ppm prepay maracs dvpn dvpo nmo ndva dva vawg dapp dvdp fmpo fgmpo hba fmu",
    // Scotland, Wales, Northern Ireland.
    "csp cspr getirfec girfec shanarri crwia ird nird aspa cso csos csocs pkc hscp hscps ijb ijbs sqa nat5 ccw scw \
     sswb wccis cafcasscymru gsw hsct hscts unocini lacni nisw eotas",
    // Ireland.
    "gald cypsc cfsn eap hap ras rasp ipas ipo ipat inis irp gnib wrc fet etb etbs solas mrci nascc neps sna snas \
     dpsc mabs dsp deasp mhc cpw cpws cpcs phn phns cnm adon jlo jlos gyd jsc dps nto pobal sicap dfa dcedi dceediy \
     rtb fas",
    // United States.
    "dfps dcyf aps cafas cans capta ffpsa cina chins pins fins apsl apsla cfsr afcars sacwis ccwis fape bip bips fba \
     lre ese ssn ssns ebt hcv hcvs section8 psh rrh hmis coc vispdat caa liheap tca afdc hipaa ferpa ein itin ead \
     sij sijs tps uac uacs orr nta eoir cbp boces lsw lcpc lmft cswe cadc dsps cna cnas lpn lpns rns nps pcp molst \
     polst hospice phq-9 phq9 gad-7 gad7 aces aca sro sros swat fbi atf vash vets tbi gamanon oud sud moud iop sapr \
     americorps peacecorps ged psat gpa k12 k-12 prek esl ell ells efl",
    // Canada.
    "cfsa ccas fcs mccss mcys ccrb fnchs fncfs fnihb nihb isc indspire ccb ccpp wsib wcb aish ircc cbsa irb uci opp \
     lhin ccac hccss camh cmha cymh cyw cyws rsw rsws ocswssw casw eas unndrip undrip nwac afn jhs efry",
    // Australia and New Zealand.
    "docs rosh oohc lacs sda acas vce naplan acara ahpra aasw icl icls avo avos dvo dvos ivos fvio afm apvo acco \
     accos atsi aboriginal snaicc accho asylumseeker nbn qld nsw tfn mbs cpi cyfs hnz dhb dhbs pho anzasw swrb ncea \
     nzqa fgcs rtlb rtlbs kaupapa erp nhi gsf",
    // South Africa, Nigeria, Kenya and the rest of Africa.
    "dsds cyccs cycc cyc cycw cycws sacssp csg fcg nacca saqa matric ccma dha uif nsfas rdp popia jss ss1 ss2 ss3 \
     jss1 jss2 jss3 waec neco jamb naptip nscdc nimc nin bvn nema nhis lga lgas sdo kcpe kcse nhif shif huduma chv \
     chvs chw chws cbos ngo ovc ovcs",
    // India.
    "cwc jjb dcpu dcpo scpcr ncpcr icps cci ccis saa pocso posco fir firs ipc crpc bnss bns sho asi asp sdm adm bdo \
     icds anganwadi anm phc phcs aiims mnrega nrega bpl apl aadhaar ration cbse icse ncert jee obc scst pil upi \
     paytm phonepe",
    // Everywhere: work, machines, papers.
    "gdpr foi sar sars dpia dpo dse coshh riddor rtw tupe toil pto kpi kpis sla slas sop sops mou mous rfp eoi ppe \
     fte unison unite gmb utaw utr p45 p60 p11d vat atm pdf usb vpn url html faq ids otp sms mms dms cctv dvla stat \
     qds nocte bpm temp spo2 gcs news2 hba1c bms xray x-ray chd ivf iud hpv bcg mmr rsv flu aob tbc nfa nad nai dnas \
     ufn",
];

/// Goods, shops, programmes and schemes; no sweets, drinks or figures, which dogs and friends are called like.
const THINGS: &[&str] = &[
    // Shops and kitchens.
    "tunnock tunnocks weet-bix sainsbury ocado poundstretcher homebase wickes debenhams specsavers smyths toysrus \
     hobbycraft dunelm bookers tkmaxx justeat ubereats doordash grubhub instacart wetherspoon wendys arbys applebees \
     ihop chick-fil-a popeyes publix safeway albertsons wegmans aldis riteaid tjmaxx jcpenney petsmart loblaws \
     sobeys nofrills canadiantire dollarama woolies officeworks paknsave pak'nsave supercheap tescos lidls penneys \
     dunzo zomato swiggy flipkart bigbasket dmart hula-hoops",
    // The chemist's, the nursery, the road, the post.
    "lemsip strepsils sudocrem germolene anadin solpadeine piriton dioralyte infacol metanium bonjela napisan \
     steradent careline telecare keysafe stannah travelodge premierinn megabus citymapper jet2 cbbc peepo gogglebox \
     countryfile newsnight dispatches newsround balamory yoto toniebox rightmove zoopla freecycle depop nextdoor \
     justgiving gofundme mumsnet moneysavingexpert comparethemarket clearpay venmo cashapp wonga brighthouse \
     lifesure giffgaff talktalk t-mobile telstra optus safaricom m-pesa mpesa airtel jio eskom transnet prasa prasas",
    // Schemes, benefits, books of the house.
    "bookstart surestart homestart silverline nacro stepchange shelterline lifeskills foodbank fareshare \
     kindertransport americorps headstart jobseekers jobcentre jobcentreplus youthline kidshelpline kidsline plunket \
     motability lockdown holocaust shoah nakba cpoms scomis myconcern classcharts parentmail parentpay showbie \
     classdojo",
    // What is said and cooked in several Englishes.
    "hogmanay craic neeps cawl cariad cwtch barmbrack colcannon camogie feis hangi marae karakia waiata powhiri \
     pounamu tangihanga utu hapu whakapapa mokopuna moko whanau rangatahi kohanga danfo agbada ugali githeri matatu \
     bodaboda shamba kanga kikoi braai boerewors bakkie spaza lobola amagwinya vetkoek daal barfi dupatta salwar \
     kameez lehenga mehndi rangoli aarti mandir gurdwara langar masjid jumma jummah mehfil pow-wow kookum kwanzaa \
     matzah gefilte sarut",
];

/// Several words that are known together.
const PHRASES: &[&str] = &[
    // Benefits, schemes, services of a nation.
    "letterbox scheme;letterbox contact;universal credit;tax credits;tax credit;child tax credit;working tax credit;pension credit;child benefit;\
     housing benefit;council tax;council tax reduction;carer's allowance;attendance allowance;\
     disability living allowance;personal independence payment;employment & support allowance;jobseeker's allowance;\
     jobseekers allowance;bereavement benefit;funeral payment;healthy start;winter fuel;winter fuel payment;\
     warm home discount;household support fund;discretionary housing payment;pupil premium;free school meals;\
     sure start;flying start;home start;blue badge;freedom pass;citizens advice;citizens advice bureau;job centre;\
     job centre plus;jobcentre plus;foster care;foster mother;foster father;foster carer;foster carers;\
     foster parent;foster parents;foster family;foster families;foster home;foster placement;petty cash;\
     local authority;children's services;childrens services;social services;\
     adult social care;early help;edge of care;leaving care;staying put;family court;high court;crown court;\
     magistrates court;youth court;county court;district court;supreme court;court of protection;court of appeal;\
     legal aid;official solicitor;public guardian;home office;department for education;department of health;\
     department for work & pensions;ministry of justice;border force;crown prosecution service;probation service;\
     victim support;medical research council;registered intermediary;child in need;child protection;care order;\
     interim care order;supervision order;placement order;adoption order;special guardianship;\
     special guardianship order;emergency protection order;police protection;child arrangements order;\
     prohibited steps order;non molestation order;occupation order;deprivation of liberty;mental health act;\
     mental capacity act;children act;care act;human rights act;equality act;housing act;data protection act;\
     working together;every child matters;the promise;professional capabilities framework;\
     knowledge & skills statement;social work england;care quality commission;care inspectorate;\
     children's commissioner;children's hearing;children's panel;serious case review;safeguarding adults board;\
     local child safeguarding practice review;baby p;peter connelly;arthur labinjo-hughes;star hobson;daniel pelka;\
     khyra ishaq;gold card;mental health team;crisis team;memory clinic;macmillan nurse;macmillan nurses;\
     marie curie nurse;national trust;national lottery;lottery fund;children in need;comic relief;sport relief;\
     trussell trust;british legion;royal british legion;age uk;age concern;british red cross;national express;\
     royal mail;post office;british gas;scottish power;virgin media;british telecom;network rail;\
     transport for london",
    "social security;social security number;medicare part d;food stamps;section 8;child support;head start;\
     job corps;peace corps;teach for america;meals on wheels;foster grandparents;court appointed special advocate;\
     guardian ad litem;indian child welfare act;violence against women act;americans with disabilities act;\
     every student succeeds act;no child left behind;first nations;jordan's principle;truth & reconciliation;\
     residential school;sixties scoop;stolen generations;closing the gap;uluru statement;reconciliation week;\
     sorry day;harmony day;naidoc week;treaty of waitangi;te tiriti;oranga tamariki;work & income;\
     family group conference;kiwi saver;royal commission;medicare card;working with children check;blue card;\
     green card;national insurance;national insurance number;freedom charter;home affairs;social relief of distress;\
     child support grant;old age pension;old age grant;foster child grant;child welfare committee;\
     juvenile justice board;juvenile justice act;right to education;anganwadi worker;gram panchayat;\
     direct provision;child & family agency;guardian ad litem service;back to school allowance;\
     back to school clothing;medical card;gp visit card;citizens information;an garda siochana;an post;bus eireann;\
     dublin bus;irish rail;iarnrod eireann",
    // Shops and works.
    "in john lewis;at john lewis;john lewis voucher;john lewis vouchers;vouchers for john lewis;marks & spencer;\
     marks & sparks;b & q;j d sports;sports direct;home bargains;pound shop;costa coffee;pret a manger;just eat;\
     uber eats;tim hortons;canadian tire;dollar general;dollar tree;family dollar;best buy;home depot;whole foods;\
     trader joe's;trader joes;burlington coat factory;old navy;krispy kreme;taco bell;olive garden;red lobster;\
     cracker barrel;waffle house;dairy queen;shoppers drug mart;pick n pay;pot noodle;super noodles;baked beans;\
     dairylea dunkers;jammie dodgers;custard creams;jaffa cakes;rich tea;pg tips;yorkshire tea;irn bru;diet coke;\
     pepsi max;dairy milk;creme egg;wagon wheels;fish finger;tunnock's tea cake;tunnock's teacake;caramel wafer;\
     blue peter;strictly come dancing;coronation street;home & away;britain's got talent;love island;bake off;\
     great british bake off;antiques roadshow;homes under the hammer;match of the day;question time;jeremy kyle;\
     loose women;doctor who;horrible histories;horrid henry;thomas tank;paw patrol;in the night garden;iggle piggle;\
     hey duggee;bing bunny;the hungry caterpillar;very hungry caterpillar;the gruffalo;\
     charlie & the chocolate factory;the very hungry caterpillar;where the wild things are;goodnight moon;\
     guess how much i love you;each peach pear plum;dear zoo;love actually;the crown;call the midwife;line of duty;\
     happy valley;sesame street;mister rogers;judge judy;oprah winfrey;bbc news;channel 4;radio 4;radio 2;radio 1;\
     radio five;classic fm;the archers;woman's hour;desert island discs;jingle bells;happy birthday;amazing grace;\
     you'll never walk alone;abide with me;auld lang syne;all things bright & beautiful;serenity prayer;\
     lord's prayer;hail mary;night shift;twelve steps;twelve step",
];
