//! What readers of every language know: goods, works, feasts and authors that cross borders.

/// Goods, shops, programmes, feasts and gods, in one word that is nobody's name besides; no sweets, drinks or figures, which
/// dogs and friends are called like.
pub(super) const THINGS: &[&str] = &[
    // What is on screens.
    "disney+ goodreads onlyfans quora wattpad bluesky chatgpt quizlet kahoot canva padlet trello mentimeter roblox \
     candycrush valorant",
    // What children watch, read and wear.
    "bluey peepo cbeebies scooby-doo nijntje hufflepuff ravenclaw x-men bionicle hotwheels beyblade play-doh playdoh \
     scalextric kapla hula-hoop",
    // Food, drink, the chemist's and the kitchen's.
    "kelloggs actimel activia pizzahut airfryer oral-b tampax huggies savlon dettol domestos tipp-ex post-it costco \
     h&m tkmaxx uggs",
    "paracetamol ibuprofen naproxen oramorph oxycontin subutex suboxone buvidal naloxone narcan naltrexone campral \
     acamprosate disulfiram alprazolam temazepam zopiclone zolpidem ambien circadin promethazine phenergan \
     citalopram escitalopram paroxetine venlafaxine duloxetine mirtazapine trazodone bupropion prozac zoloft lexapro \
     cipralex effexor wellbutrin seroxat lamotrigine valproate depakote epilim tegretol keppra carbamazepine \
     gabapentin pregabalin lyrica olanzapine quetiapine risperidone aripiprazole clozapine clozaril paliperidone \
     seroquel risperdal zyprexa abilify haldol depixol clopixol invega equasym medikinet elvanse vyvanse adderall \
     strattera atomoxetine intuniv guanfacine novorapid lantus humalog ozempic salbutamol ventolin seretide \
     symbicort prednisolone epipen co-codamol omeprazole gaviscon nurofen calpol panadol tylenol advil benadryl \
     piriton imodium dioralyte lactulose movicol laxido fortisip complan apixaban rivaroxaban ramipril amlodipine \
     bisoprolol atorvastatin simvastatin levothyroxine donepezil aricept memantine rivastigmine levodopa madopar \
     sinemet nexplanon implanon mirena covid",
    // Makes of cars and machines, as far as nobody is called so.
    "meriva e-card avensis sportage qashqai datsun sandero land-rover maruti lambretta hotpoint indesit zanussi \
     velux",
    // Feasts, gods, fasts and holy books.
    "diwali deepavali holi navratri dussehra durgapuja pongal onam lohri vaisakhi baisakhi gurpurab rakhi \
     karwachauth vesak wesak songkran obon eid-al-fitr eid-al-adha bakrid ramadhan ramzan iftar suhoor suhur sahur \
     tarawih muharram mawlid tabaski korite zuckerfest opferfest hajj umrah qurbani shabbos pesach passover purim \
     sukkot shavuot hanukkah chanukah yom-kippur bar-mitzvah bat-mitzvah nowruz norouz yalda timkat meskel kwanzaa \
     juneteenth matariki waitangi hogmanay candlemas michaelmas whitsun shrovetide allah jehovah yahweh koran qur'an \
     torah talmud granth sunnah vaishnodevi",
    // Composers and players that are nobody else.
    "tchaikovsky rachmaninov shostakovich stormzy blackpink",
];

/// Makes and works that people are called like too: known after "a", "my", "the silver".
pub(super) const MADE: &str = "\
    ford dell polo golf fiesta focus corsa astra clio megane mondeo escort galaxy kuga puma ka civic jazz accord \
    octavia superb roomster leon ibiza alhambra mercedes sprinter transit lincoln dodge chrysler holden austin morris \
    rover bentley royce jaguar lexus honda seat polo caddy lupo beetle caravelle sharan espace laguna traffic trafic \
    captur zoe xsara saxo cactus picasso alfa lancia tipo uno mini cooper hp acer asus sony apple singer hoover henry \
    vax stanley bic parker sanyo casio harley davidson triumph raleigh brompton yamaha fender gibson steinway";

/// Authors and makers of methods whose names hardly anybody else bears.
pub(super) const AUTHORS: &[&str] = &[
    // Attachment, development, trauma.
    "winnicott vygotsky vygotskij wygotski maslow bronfenbrenner kohlberg fonagy fahlberg treisman tronick bandura \
     bettelheim fraiberg anzieu schore porges bessel antonovsky csikszentmihalyi kubler-ross worden stroebe schut \
     dantagnan barudy cyrulnik guedeney rygaard pikler papousek brisch",
    // Therapy, counselling, change.
    "freud frankl watzlawick minuchin satir selvini palazzoli bateson boszormenyi-nagy imber-black epston shazer \
     de-shazer diclemente biestek saleebey karpman hellinger haarer ciompi andolfi madanes sluzki",
    // Social work and its teachers.
    "laming climbie trevithick dominelli lishman seebohm thiersch bohnisch staub-bernasconi oevermann mollenhauer \
     giesecke natorp hinte galuske lattschar wiemann munder trenczek schrapper merchel faleiros iamamoto ander-egg \
     kisnerman barenblit carballeda tuckman belbin thoburn turnell shemmings egeland spivak",
    // Sociology, philosophy, pedagogy.
    "goffman habermas horkheimer luhmann durkheim tonnies althusser derrida levinas ricoeur guattari kristeva \
     ranciere castoriadis honneth fanon glissant memmi makarenko korczak pestalozzi freinet tosquelles froebel \
     kerschensteiner nohl klafki hentig gudjons meirieu lobrot karsz autes nietzsche heidegger wittgenstein \
     kierkegaard schopenhauer spinoza descartes socrates plato aristotle confucius lao-tzu rumi tolstoy dostoevsky \
     chekhov goethe rilke celan neruda lorca delibes unamuno orwell tolkien rowling dostojewski tolstoi tschechow",
];

/// Authors who are called as many people are: known with a year, before "theory", beside another author.
pub(super) const NAMESAKES: &str = "\
    addams adler adorno aichhorn ainsworth alice arendt arlt autes baltes banks barthes bauer bauman beauvoir beck \
    becker beckett benedetti berg berger berne berry beveridge bion bloom blumer boffa bondu borda borges bouchard \
    boud bourdieu bowen bowlby brandon brazelton brecht brookfield budde butler campanini camus casement castel \
    cervantes cesaire chapman cleaver compton conen cooley cooper crenshaw crittenden davis deleuze deligny \
    deslauriers dewey dickens dolto driscoll duncan edwards egan ellis erath erikson fairbairn featherstone \
    ferguson fisher folkman fook foucault fraser freire fritz fromm galaway galeano garmezy gaudron germain gibbs \
    giddens gitterman golding gramsci grawe grotberg hafez haley hall harlow hart havighurst healy heiner herman \
    hoggett hollis honey horwath howe hughes huther illich ion johns jung juul kafka kessl klein kolb konopka \
    lacan lagarde lambers laub lazarus lecomte lemay levine levinson lewin linares lindsay linehan machado marcia \
    masten mayer mbembe mead merton mezirow miller mills minahan montaigne montessori moon moreau morris muller \
    mumford munro nagy neill nussbaum obrecht ogden omer otto ouellet oury parsons parton paugam pavlov payne \
    perlman perry piaget pincus podesta poilpot prochaska reder redl retzlaff reynolds richmond ricoy ritscher \
    rogers rollnick rosenberg rougemont rousseau ruch rutter ryan salomon sampson sartre schiller schofield schon \
    schulz schutze schwartz schwing segato selye sen seneca senghor shakespeare shulman siegel simmel skinner \
    specht spitz spitzer steinbeck steiner steinhauer stern stevenson sunker thompson thun towle turnell ungar \
    vanistendael voltaire walker wallon walsh warner watson weber werner white wiesner winkler winterhoff wolf \
    young zamora zaouche";

/// Full names and things of several words. `&` stands for "and" in any language.
pub(super) const PHRASES: &[&str] = &[
    // Authors and people of whom everybody has heard.
    "carl rogers;donald schon;john bowlby;mary ainsworth;donald winnicott;jean piaget;lev vygotsky;erik erikson;\
     abraham maslow;urie bronfenbrenner;paulo freire;michel foucault;pierre bourdieu;erving goffman;sigmund freud;\
     anna freud;melanie klein;carl jung;c g jung;alfred adler;viktor frankl;virginia satir;salvador minuchin;\
     paul watzlawick;gregory bateson;murray bowen;steve de shazer;insoo kim berg;michael white;bruce perry;\
     dan siegel;daniel siegel;dan hughes;bessel van der kolk;van der kolk;gabor mate;stephen porges;judith herman;\
     kim golding;michael rutter;eileen munro;lord laming;victoria climbie;gillian ruch;harry ferguson;neil thompson;\
     lena dominelli;jane addams;mary richmond;jan fook;alice salomon;hans thiersch;lothar bohnisch;wolfgang hinte;\
     silvia staub-bernasconi;maria montessori;janusz korczak;anton makarenko;celestin freinet;fernand deligny;\
     francoise dolto;boris cyrulnik;henri wallon;emmi pikler;jesper juul;haim omer;marshall rosenberg;\
     friedemann schulz von thun;schulz von thun;bruno bettelheim;alice miller;fritz redl;august aichhorn;\
     robert castel;serge paugam;saul karsz;michel autes;frantz fanon;aime cesaire;edouard glissant;hannah arendt;\
     simone de beauvoir;judith butler;bell hooks;angela davis;kimberle crenshaw;audre lorde;nancy fraser;\
     zygmunt bauman;ulrich beck;max weber;karl marx;emile durkheim;georg simmel;talcott parsons;orlando fals borda;\
     fals borda;ignacio martin-baro;ezequiel ander-egg;eduardo galeano;rita segato;marcela lagarde;jorge barudy;\
     maryorie dantagnan;natalio kisnerman;vicente de paula faleiros;marilda iamamoto;miguel delibes;\
     elisabeth kubler-ross;ryan & walker;sampson & laub;sampson laub;prochaska & diclemente;miller & rollnick;\
     honey & mumford;lazarus & folkman;reder & duncan;pincus & minahan;turnell & edwards;kessl & reutlinger;\
     martin luther king;nelson mandela;desmond tutu;mahatma gandhi;mother teresa;marie curie;florence nightingale;\
     albert einstein;isaac newton;charles darwin;greta thunberg;malala yousafzai;rosa parks;bob marley;\
     michael jackson;elvis presley;taylor swift;freddie mercury;bob dylan;johnny cash;dolly parton;edith piaf;\
     jacques brel;celine dion;harry potter;ron weasley;hermione granger;homer simpson;bart simpson;peppa pig;\
     fireman sam;bob the builder;thomas the tank engine;postman pat;winnie the pooh;mickey mouse;minnie mouse;\
     donald duck;hello kitty;dora the explorer;peter pan;roald dahl;julia donaldson;jacqueline wilson;enid blyton;\
     agatha christie;charles dickens;william shakespeare;anne frank;astrid lindgren;pippi longstocking;super mario;\
     bugs bunny;tom & jerry;lionel messi;cristiano ronaldo;diego maradona;kylian mbappe;mo salah;jamie oliver;\
     gordon ramsay;ben & jerry's;ben & jerrys;uncle ben's;uncle bens;levi strauss;calvin klein;tommy hilfiger;\
     dr martens;doc martens;dr oetker;captain birdseye;johnson & johnson;jack daniel's;jack daniels;johnnie walker;\
     jim beam;captain morgan;old spice;head & shoulders",
    // Methods, scales and courses.
    "signs of safety;signs of wellbeing;safe & together;safety planning;motivational interviewing;marte meo;\
     theory of change;circle of security;incredible years;triple p;video interaction guidance;\
     dyadic developmental psychotherapy;three houses;three islands;words & pictures;mental health first aid;\
     housing first;head start;early start;sure start;big brothers big sisters;fostering changes;skills to foster;\
     letterbox club;imagination library;duke of edinburgh;duke of edinburgh's;bridge of hope;alcoholics anonymous;\
     narcotics anonymous;weight watchers;slimming world;doctors without borders;medecins sans frontieres;\
     medicos sin fronteras;arzte ohne grenzen;red cross;red crescent;save the children;world vision;\
     amnesty international;human rights watch;habitat for humanity;jehovah's witnesses;\
     orange money;mobile money;mtn mobile money;airtel money;western union;\
     google maps;google translate;google meet;google docs;google drive;google classroom;microsoft teams;\
     microsoft word;windows update;apple watch;apple pay;amazon prime;disney plus;sky sports;sky news;al jazeera;\
     candy crush;call of duty;animal crossing;grand theft auto;mario kart;rocket league;among us;coco pops;\
     corn flakes;burger king;pizza hut;red bull;fruit shoot;capri sun;kinder egg;kinder joy;mini babybel;happy meal;\
     chicken mcnuggets;vw polo;vw golf;volkswagen polo;ford fiesta;ford focus;ford transit;ford ka;ford mondeo;\
     ford escort;ford fusion;ford ranger;honda civic;honda jazz;honda accord;toyota corolla;toyota yaris;\
     toyota hilux;toyota hiace;toyota camry;opel corsa;opel astra;vauxhall corsa;vauxhall astra;vauxhall zafira;\
     renault clio;renault megane;renault scenic;renault trafic;renault espace;seat ibiza;seat leon;skoda octavia;\
     skoda fabia;skoda superb;fiat punto;fiat panda;fiat uno;fiat ducato;mini cooper;mercedes sprinter;\
     mercedes vito;mercedes benz;land rover;range rover;rolls royce;harley davidson;alfa romeo;vw bus;vw caddy;\
     vw transporter;citroen picasso;peugeot partner;nissan micra;dodge caravan;dodge ram;jeep cherokee;chevy malibu",
    // Feasts.
    "yom kippur;rosh hashanah;bar mitzvah;bat mitzvah;eid mubarak;eid al-fitr;eid al-adha;eid ul-fitr;eid ul-adha;\
     id al-adha;aid el kebir;aid el fitr;aid el-kebir;aid el-fitr;aid al-adha;ramadan mubarak;ramadan kareem;\
     chinese new year;lunar new year;raksha bandhan;ganesh chaturthi;durga puja;guru nanak jayanti;ganga maa;\
     guru granth sahib;bonfire night;guy fawkes;burns night;pancake day;shrove tuesday;ash wednesday;good friday;\
     palm sunday;boxing day;new year's;new year's day;new year's eve;\
     remembrance sunday;remembrance day;black friday;cyber monday;mardi gras;\
     martin luther king day;labor day;memorial day;columbus day;canada day;australia day;anzac day;waitangi day;\
     heritage day;youth day;women's day;mother's day;mothers day;father's day;fathers day;valentine's day;\
     valentines day;st patrick's day;st patricks day;paddy's day;st andrew's day;st george's day;st david's day;\
     st stephen's day;st nicholas day;sankt martin;sankt nikolaus;st nikolaus;saint nicolas;black lives matter;\
     pride month;world cup;euro 2024;champions league;premier league;super bowl",
];
