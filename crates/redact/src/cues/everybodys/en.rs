//! What readers of English know without being told: bodies, benefits, laws, makers, and how a trade shortens its words.

/// Bodies, services and schemes that a whole country has, and their short names.
pub(super) const BODIES: &str = "\
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
pub(super) const MAKERS: &str = "\
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
pub(super) const CITED: &str = "\
    bowlby ainsworth maslow freud erikson piaget vygotsky winnicott foucault freire goffman bronfenbrenner kolb \
    schon rogers bourdieu marx munro laming climbie gibbs johns driscoll biestek egan prochaska diclemente \
    kubler-ross kubler ross rutter crittenden fonagy perry siegel kolk herman golding hughes schofield \
    trevithick thompson dominelli ferguson healy shulman saleebey dejong berg shazer white epston satir minuchin \
    bandura skinner pavlov milgram zimbardo durkheim weber habermas butler crenshaw hooks fanon spivak said \
    tuckman belbin lewin caldicott gillick fraser cass macpherson scarman seebohm beveridge griffiths barnahus \
    eysenck kohlberg klein fairbairn casement fahlberg cairns treisman lishman payne parton banks beckett \
    horwath fook cohen kempe stern trowell brown";

/// How workers, students and tired people shorten words.
pub(super) const SHORT: &str = "\
    bby bbys dau daus hubby lil bro sis sibs sib gma gpa rents fam bf gf bfs gfs mil fil bil dd ds dh tchr tchrs \
    supv supvn supervn supvsn supvr sup mgr mgrs mgmt admin rep reps assmt assmts assess asst assts appt appts \
    appmt mtg mtgs mtng ref refs refd alloc allocs accom obs meds hx tx dx rx sx pt pts prob probs pos def defo \
    prolly obv obvs info docs doc recs rec notif notifs invest convo convos vids pic pics txt txts msg msgs msgd \
    vm tel mob wk wks wkly wkend w/e mth mths mo mos yr yrs hr hrs mins sec secs tmrw tmw tmoz tomoz 2moro 2day \
    2nite tonite yest yday pm am eod asap fyi nb ie eg etc re cc bcc tbc tbd tba approx sq ft lb lbs kg kgs km \
    kms mph st w/ w/o b/c bc cos cuz bcos tho thru thro tht wat wot wen wld cld shld wud cud shud dont doesnt \
    didnt couldnt wont wouldnt shouldnt isnt wasnt werent hasnt havent hadnt id ill youre theyre shes hes thats \
    whats heres lets aint gonna gotta wanna innit tbh imo imho idk ikr lol lmao rofl omg omfg wtf ffs smh brb \
    btw fwiw irl nvm pls plz thx tnx tysm cheers soz sry xx xxx luv u ur r n y o k okay yeah yep nope nah ugh \
    argh haha hmm tbf afaik grp grps gov govt dept depts org orgs uni sch schl pri reg regs sci maths hist geog \
    spkg speakg wt ht prkd bday bdays xmas crimbo sgl dbl rm rms bdrm kitch bthrm lge sm med rd ldn mcr brum pkg \
    pcs sgt insp cllr amb resp emerg temp perm nos no's vol vols exp exec cttee ctte fbk feedbk supportee ftf \
    f2f wfh toil oncall on-call nite nites frm fr b4 l8r gr8 m8 thnx soc servs svcs svc serv stdnt stndby govnr \
    ppl peeps kiddo kiddos littlun littluns oldies mam mams bairn bairns wean weans wain lads lass lassie \
    lassies gaffer feds bizzies yous youse aye och naw dinnae cannae didnae wasnae outwith eejit craic gas yoke \
    da mammy kookum moshum kokum aunty rellies arvo servo reo whanau tamariki kaumatua kuia koro aroha marae \
    tikanga yarn yarning oga abeg wahala howzit eish shame robot bakkie sangoma tannie oom";
