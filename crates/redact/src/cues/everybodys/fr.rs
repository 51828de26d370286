//! What readers of French know without being told.

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
    dpj lpj lsjpa lsssss msss ciusss cisss clsc crdi crdited crdp cpej cj dp dpcp saaq ramq cnesst rrq rqap ivac \
    spvm sq grc bpc bapaa batshaw chsld ri rtf gmf gamf iss pij piss psi oemc oemc-ce tccf tsa tdah tsl tspt tpl \
    tag toc toa di ti di-tsa otstcfq oppq oiiq adf tes ts arh asv ssi shv cafe spc sidep avpm ijb ivg its itss \
    vih aspc oqlf sqi bac cegep dep aep des ulis segpa ime itep sessad cmp cmpp camsp cattp hdj pmi ase aemo aed \
    aesh avs auxiliaire mecs chrs cada hudca siao samusocial rsa aah aeeh apl als aspa pch caf cpam msa ccas \
    cias cdas mdph mda mdpa mdem mds ms clic gir ehpad usld ssr ssiad sad tisf dreets ddets dase cnaf cnsa has \
    igas cmu css ame rqth emploi travail bep bts but dut cnam cfa afpa gip dsden rased psychologue cpe avl fsl \
    dalo daho ofii ofpra cnda oqtf aps apj opj bpdjf brdp jap jaf je jde tgi tj parquet pjj uemo uehc stemoi cef \
    cer sppip spip cesf ess ec me eje es ete as ass aes aide mna mineur mie uned anef unaf udaf crip ip \
    placement crip119 snatem snated cfj unicef hcr onu oim croix-rouge croix rouge secours populaire catholique \
    restos restaurants coeur banque alimentaire cpas onem saj spj forem actiris phare aviq one fedasil stib tec \
    cpms pms ocpm apea spmi chuv curml opad suva ai ocas hospice unapei apf mgen mutuelle urssaf dgfip insee \
    cnil smic smig sncf ratp tcl tgv ter stm exo edf gdf bmo bdo rbc hydro-quebec hydro stl opus asse afe cerfa \
    cni ircc pes csq fiq csn ftq sss quebec canada education nationale justice tribunal juge commission conseil \
    ministere gouvernement directeur directrice protection jeunesse loi code charte article convention unesco \
    sidaction planning familial mfpf cidff fnsf sos";

/// Who makes and sells what everybody has; works that everybody names.
const MAKERS: &str = "\
    metro iga provigo super-c loblaws costco walmart dollarama jean-coutu pharmaprix uniprix canadian tire \
    winners hortons timmies mcdo mcdonald's st-hubert couche-tard petro-canada carrefour auchan lidl aldi \
    intermarche casino monoprix franprix decathlon ikea conforama but castorama fnac kiabi gifi action noz \
    migros delhaize colruyt h&m primark adidas reebok vans coca-cola pepsi orangina oasis pastis nutella bn \
    kinder haribo carambar danone babybel vache qui rit kiri panzani nescafe nespresso ricore pampers huggies \
    gallia guigoz bledina tylenol advil doliprane efferalgan dafalgan ventoline ritaline concerta risperdal \
    seroquel abilify valium lexomil xanax lexapro zoloft prozac methadone subutex naloxone facebook instagram \
    insta tiktok snapchat snap whatsapp youtube google gmail hotmail outlook teams zoom skype word excel \
    powerpoint netflix spotify disney amazon uber airbnb leboncoin vinted kijiji doctolib pronote ecoledirecte \
    parcoursup ent mozaik omnivox moodle xbox playstation ps4 ps5 nintendo switch fifa fortnite minecraft roblox \
    pokemon lego playmobil patrouille neiges asterix tintin titeuf peppa eponge iphone ipad android samsung \
    nokia citroen kangoo twingo berlingo toyota corolla civic hyundai mazda nissan volkswagen bmw audi wifi \
    bluetooth covid covid-19 vigipirate orange sfr free videotron telus fido moneygram western union sharepoint \
    post-it tipp-ex velcro kleenex sopalin frigidaire tupperware thermos scotch";

/// Authors and theories that texts of the field cite.
const CITED: &str = "\
    bowlby ainsworth maslow freud erikson piaget vygotsky winnicott foucault freire goffman bronfenbrenner kolb \
    schon rogers bourdieu marx dolto cyrulnik wallon lacan levinas ricoeur arendt sartre beauvoir fanon cesaire \
    camus castel paugam autes ion karsz rousseau montessori freinet deligny oury tosquelles makarenko korczak \
    pikler brazelton stern spitz klein anzieu kaes berger guedeney lemay steinhauer moreau mayer ouellet \
    boszormenyi-nagy nagy satir minuchin bateson watzlawick selvini perls fisher ury rosenberg lazarus folkman \
    lecomte zaouche gaudron crenshaw hooks butler miller shulman lindsay desrosiers durkheim weber simmel becker \
    verbunt cohen-emerique";

/// How workers, students and tired people shorten words.
const SHORT: &[&str] = &[
    "stats cordialement salutations",
    "rdv rv vad tel cell num enft enfts bb bbs mnt mtn auj aujd ajd hier dem demn sems avt apr aprem aprm matin mat \
     soir h hre hres mins sec km kms kg cm mm env ds dc dsl dsle jsuis jsais jpense jvais jvois jetais jme jtais pis \
     pcq pck psk pke pr pt ptit ptite ptits pte qd qqn qqch qq qqs qqun slt bjr bsr cdt cdlt stp svp tlm tjs tjrs tt \
     tte tts ttes tps ts mdr ptdr lol xd msg mess sms appel appt app apt bat etc cf ex ie nb ps re dr psy psys \
     pedopsy educ educs inter inters interv int coord dir direct sup superv resp chef secr stag stagiaire dep dpt \
     dept ass assoc asso orga org info infos prob probs pb pbs doc docs dos dossier eval obs renc reunion reu \
     synthese synth bilan conf confid hop med medic urg urgences amb neuro gastro cardio ortho ophtalmo ergo orthoph \
     trav travail empl formation form cond conj fam fams soeurette frangin frangine gr gd gds gde gars filles tante \
     tonton mam papi momon matante mononc mononcle beau-pere belle-mere bofrere bro reuf reum daronne keuf keufs \
     flic flics police popo meuf mec mecs gosse gosses marmot ados jeune jeunes oim ouais nn oui non bof pfff bon \
     bref voila sul sua dla ak ac av avc ss sr vr vrm vrmt bcp bcoup peutetre peut-etre pe ptet mmes mr mrs c cest \
     cetait ct cete g gt jtm koi kwa ki ke kon kom tkt tkl osef jpp msk wsh frero chiffre tram bus rer",
    "abs accomp accueilt adm adol adols adr ajdh alloc allocs amh anniv annul apm apmidi apptmt apremid arr arriv \
     asap assist assmat asst att attn aujdhui aujourdh autor bcpp benev bib biblio blc bsn btw cad ce2 cel cert \
     chambr chb chgt chir chrgt chx circ clt cm1 cm2 cmd colleg comm comp compt concl consult contr conv cpt crdt \
     crs cte ctre dac dacc dct dech decl demd demen derm desc det diag diff dim discut dispo dls dmd dmde doct drt \
     dsln dvpt econ ecr eff elt enf enq ent entr epq equip esp etabl ets etud exc excl exp explic ext fact faq fdl \
     fmt foyr frat freq frig gar gdm gdp gen gpe grd grde grp gtf gyn hdv hebgt hyg hyp ill imp impt inf infir infrm \
     init inj inq inscr inst instit intern inv invit jdi jms jrs juj jvs kdo keske lgmt lgt lib loc lvl mad mngt mns \
     mod mom mtnt mvt nbr nbre nbx neg niv nomb ntm nvle obj obl occ ofc okay oki ope ord ordo oth ouv pbm pdt pdv \
     ped pedo persos pharm plr pls plusrs pmt pns polx pos prec pref prep presc prev princ prog proj prop prov prox \
     pskl psq psych psychiat psychomot ptn pts pueric qcm qqe qqes qqf qqfs qqpart qqu qst qte qtes quest rdc rdd \
     rdvs rec recap recom refs rel remb renseign rep req ress ret rqe rte sal scol serv sign sit smn somm spe spec \
     srt stat str strat suiv supv surv svt sympt synt tem temp terr ther therap tjr tmp tph trm trsp tvb typ urgt \
     vac vdm vir vla voc vtc wesh wknd wlh",
    "ahah ahahah areuh asteur astheure atchoum bigre bin brr brrr calisse ciboire coudonc cpa cpas crisse diantre \
     esti eurk fak faque fichtre fouah grr hahaha hamdoulillah hamdoullah hep hihi hourra icitte inchallah itou \
     jaurais javais jcrois jdis jfais jirai jla jlai jmen jpeux jvas jveux machallah mautadine mautadit merdre mmh \
     mouarf nenni ohe ohlala olala osti ostie ouaf ouaip oucch ouch ouille oulala ouste pantoute patatras pfft pfiou \
     ploc plouf pouah psitt pst rah rhoo rooh saperlipopette sapristi simonac simoniac snif starfoullah tabarnac \
     tabarnak tabarnouche tagada taratata tchao tchin tiguidou toe tralala turlututu ugh viarge vlan voui wallah \
     wallahi wow yahou yavait yep yest zou",
];

/// Letters of the trade.
const LETTERS: &[&str] = &[
    // Québec and Canada.
    "lssss rts evr rsg cpes crjda crd cmr gmfu clscs chslds rac rpa ripa rni spa aeo aeor aac nsa nsaq ditsa ooq opq \
     opsq sipad safem oemcs piv psoc pss ptrd ssna snac csst rqde raqc cavac indemnisation tal tat taq spvq spvl \
     srcr gamma mre cavacs oml omhm omh hlm ocf ocaj racj rsss mess mfa meq csd scfp sca anq cecom iucpq cisp upi \
     aapa mdj mdf mdfs otj ojs acef cab cabs crc acoc tncdp dec aec afp atp pne pri ptpi iep ppai ehdaa ccp tep tsph \
     enap sapr asfc cisr prr ccaq pdi fasd etcaf sgefc fnha cssspnql apnql cpnql cngc gcrc crtc lgbtq dsp inspq \
     inesss tut sed scc ccc ecp uqcn udec libcond",
    // France: childhood, courts.
    "pji aemor aedr aesf mjagbf mjie irp pead ppe pcpe crip75 sip jes jld tpe opp odp uehd ueaj ueat stemo ueco cpi \
     epm bpm bpf tig tnr sme cpip cij cmpea hpe upea umj uapp uaped ucsa usmp smpr mnas mij edmna cjm cjpm afmjf \
     adepape amapa mecss pfs lvap lva cdef idef fjt cph huas prahda cao pasp laj asll aslls drihl deets ccapex udafs \
     mjpm samsah savs saspa imes imp impro iem eeap esats eas mas fam fams fdv foj mdphs cdaph pps ppre pai pap geva \
     gevasco avsi clis erea upe2a uaa psyen psyens ien dasen rectorat aeds apsy dnb cfg bpjeps bafa bafd deass dees \
     deeje deme dems caferuis cafdes cnfpt irts itsrs ifsi dc1 dc2 dc3 dc4 vae",
    // France: health, benefits, work, papers.
    "cafs cramif carsat c2s cmu-c puma ald asf arspa paje cmg ars arss cdi cdd cdds cej iae acig siae aci \
     pole-emploi francetravail plie pmsmp ccass ums uts mdsi mdss cms dts cpts cpom cvs eds esms esmss haas anesm \
     anap ehpads spasad saads had smr usp emsp ehpaf upatou sau smur irm ecbu ecg avc bpco vhc ist csapa csapas \
     caarud cdag cegidd gem gems cmpa pass iao idec ash asg amp avd ads arm dpc irdes irtf arf ddv cir cma tsm atda \
     rec vpf pref gav bpdj bpt civi sarvi itt aav fgti tass tci ddd rgpd cese hcsp ondrp onpe anesi uniopss nexem \
     fehap cpnef ccnt66 ccn66 cc66 ccn51 rtt cse chsct delp drh dgcs dgas cnape carif fle dilf delf dalf",
    // Belgium, Switzerland, Luxembourg, Africa.
    "spjs sajs sapse onss inami onafts famiwal inasti snj cjb ippj epsylon amo ccaj cbs cehd menas gerfa saae caap \
     fase cess ceb ce1d cefa tutelle cgra cce isp pmtic sis agaja adeps sncb tpae dgej dgep dip sej ssej spja ops \
     opti hospice-general lpp lamal lasi epcd cff tpg csias hets hes sne ome upsp lso csp onf onis cnss cnps cnas \
     ipres ccbrt pde pnud oit ong ongs mjf cpm dsps dprs cfee bfem gce cepe bepc cep snde senelec sodeci cie aeem \
     bdpe",
    // Everywhere.
    "psys trso tms nir niss nss bic tva pdf sms mms rdv crs odj copil cotech cts cdp pdg dga rrh siren gps usb pjs \
     cqfd pmr lgbt ptsd hpi tdl dys dysp tda tcc emdr cnv acp dpp",
];

/// Goods, shops, programmes and schemes; no sweets, drinks or figures, which dogs and friends are called like.
const THINGS: &[&str] = &[
    // Shops, shelves, roads.
    "biocoop leroymerlin bricorama jardiland gemo promod etam stokomani foirfouille ubereats affelnet ameli \
     franceconnect chronopost mondialrelay laposte colissimo ouigo intercites velib velov navigo superc familiprix \
     saq sqdc flunch courtepaille proximus belgacom bpost cff sosh koodo gazmetro energir enedis canam",
    "petit-beurre candia lactel lustucru buitoni badoit maredsous may-west chorba thieb thieboudienne thiebou \
     bogolan tabaski korite gamou magal mawloud achoura mardi-gras chandeleur pentecote saint-valentin",
    // The chemist's, the screen, the shelf.
    "spasfon smecta gaviscon nurofen biseptine betadine homeoplasmine dexeryl mitosyl biafine gravol atarax stilnox \
     imovane tercian nozinan loxapac haldol leponex zyprexa depakote depakine teralithe lamictal deroxat seroplex \
     effexor anafranil laroxyl norset quasym medikinet strattera vyvanse skenan seretide levothyrox kardegic lovenox \
     trotro pat'patrouille passe-partout koh-lanta tf1 tvfrance radio-canada telequebec rtbf canal+ mediapart",
    // Works of the mind.
    "prevert eluard saint-exupery lamartine",
];

/// Several words that are known together.
const PHRASES: &[&str] = &[
    // Benefits, services, courts, laws of a nation.
    "revenu de solidarite active;prime d activite;aide au logement;allocation logement;allocations familiales;\
     allocation familiale;allocation de rentree scolaire;complement familial;prime de naissance;conge parental;\
     securite sociale;carte vitale;assurance maladie;assurance emploi;aide sociale;aide sociale a l enfance;\
     aide medicale d etat;aide de derniers recours;solidarite sociale;protection de la jeunesse;\
     protection de l enfance;direction de la protection de la jeunesse;loi sur la protection de la jeunesse;\
     centre jeunesse;chambre de la jeunesse;cour du quebec;cour superieure;cour d appel;cour supreme;\
     tribunal pour enfants;tribunal judiciaire;juge des enfants;juge des tutelles;juge aux affaires familiales;\
     tribunal administratif;tribunal de la jeunesse;conseil d etat;cour nationale du droit d asile;\
     conseil departemental;conseil regional;conseil general;education nationale;\
     protection judiciaire de la jeunesse;protection maternelle & infantile;\
     maison departementale des personnes handicapees;pole emploi;france travail;mission locale;action logement;\
     defenseur des droits;croix rouge;croix rouge francaise;secours populaire;secours catholique;restos du coeur;\
     restaurants du coeur;banque alimentaire;banques alimentaires;medecins du monde;\
     fondation abbe pierre;abbe pierre;atd quart monde;petits freres des pauvres;emmaus connect;samu social;\
     gens du voyage;maison des adolescents;garantie jeunes;contrat jeune majeur;contrat d engagement jeune;\
     service civique;parcours sup;caisse d allocations familiales;education specialisee;allocation adulte handicape;\
     allocation aux adultes handicapes;hydro quebec;regie des rentes;regie du logement;\
     tribunal administratif du logement;curateur public;aide juridique;aide juridictionnelle;info sante;tel jeunes;\
     jeunesse j ecoute;sos suicide;suicide ecoute;sos amitie;allo 119;grands freres grandes soeurs;\
     commission laurent;loi 2002-2;loi du 2 janvier 2002;loi 21;loi 101;charte de la langue francaise;\
     premieres nations;pensionnats autochtones;principe de joyce;le bon dieu en taxi;petite enfance;\
     avenir d enfants;agir tot;ma famille ma communaute;jeunes en difficulte;jeunesse en difficulte;\
     office de la naissance & de l enfance;services d aide a la jeunesse;maison de la justice;\
     centre public d action sociale;hospice general",
    "alfred de musset;victor hugo;emile zola;antoine de saint-exupery;le petit prince;petit prince;\
     jean de la fontaine;les miserables;jean-paul sartre;albert camus;marcel proust;jacques prevert;\
     guy de maupassant;charles baudelaire;arthur rimbaud;felix leclerc;gilles vigneault;robert charlebois;\
     edith piaf;charles aznavour;johnny hallyday;jean-jacques goldman;celine dion;soeur emmanuelle;\
     plus belle la vie;star academy;the voice;koh lanta;la reine des neiges;reine des neiges;pat patrouille;\
     petit ours brun;la petite vie;tout le monde en parle;district 31;occupation double;passe partout;roi lion;\
     vache qui rit;petit ecolier;pim s;caisse d epargne;credit agricole;banque postale;la poste;caisse pop;\
     canadian tire;jean coutu;tim hortons;leroy merlin;super c;village des valeurs;bois de rose;mondial relay;\
     france inter;france info;france bleu;radio canada;alcooliques anonymes;narcotiques anonymes;notre pere;\
     je vous salue marie;saint jean;la saint-jean;fete nationale;jour du souvenir;action de graces;fete des meres;\
     fete des peres;poisson d avril;jour de l an;nouvel an;premier de l an;galette des rois;semaine sainte;\
     vendredi saint;mercredi des cendres",
];
