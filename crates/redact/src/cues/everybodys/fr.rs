//! What readers of French know without being told.

/// Bodies, services, benefits and laws that a whole country has, and their short names.
pub(super) const BODIES: &str = "\
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
pub(super) const MAKERS: &str = "\
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
pub(super) const CITED: &str = "\
    bowlby ainsworth maslow freud erikson piaget vygotsky winnicott foucault freire goffman bronfenbrenner kolb \
    schon rogers bourdieu marx dolto cyrulnik wallon lacan levinas ricoeur arendt sartre beauvoir fanon cesaire \
    camus castel paugam autes ion karsz rousseau montessori freinet deligny oury tosquelles makarenko korczak \
    pikler brazelton stern spitz klein anzieu kaes berger guedeney lemay steinhauer moreau mayer ouellet \
    boszormenyi-nagy nagy satir minuchin bateson watzlawick selvini perls fisher ury rosenberg lazarus folkman \
    lecomte zaouche gaudron crenshaw hooks butler miller shulman lindsay desrosiers durkheim weber simmel becker \
    verbunt cohen-emerique";

/// How workers, students and tired people shorten words.
pub(super) const SHORT: &str = "\
    rdv rv vad tel cell num enft enfts bb bbs mnt mtn auj aujd ajd hier dem demn sems avt apr aprem aprm matin \
    mat soir h hre hres mins sec km kms kg cm mm env ds dc dsl dsle jsuis jsais jpense jvais jvois jetais jme \
    jtais pis pcq pck psk pke pr pt ptit ptite ptits pte qd qqn qqch qq qqs qqun slt bjr bsr cdt cdlt stp svp \
    tlm tjs tjrs tt tte tts ttes tps ts mdr ptdr lol xd msg mess sms appel appt app apt bat etc cf ex ie nb ps \
    re dr psy psys pedopsy educ educs inter inters interv int coord dir direct sup superv resp chef secr stag \
    stagiaire dep dpt dept ass assoc asso orga org info infos prob probs pb pbs doc docs dos dossier eval obs \
    renc reunion reu synthese synth bilan conf confid hop med medic urg urgences amb neuro gastro cardio ortho \
    ophtalmo ergo orthoph trav travail empl formation form cond conj fam fams soeurette frangin frangine gr gd \
    gds gde gars filles tante tonton mam papi momon matante mononc mononcle beau-pere belle-mere bofrere bro \
    reuf reum daronne keuf keufs flic flics police popo meuf mec mecs gosse gosses marmot ados jeune jeunes oim \
    ouais nn oui non bof pfff bon bref voila sul sua dla ak ac av avc ss sr vr vrm vrmt bcp bcoup peutetre \
    peut-etre pe ptet mmes mr mrs c cest cetait ct cete g gt jtm koi kwa ki ke kon kom tkt tkl osef jpp msk wsh \
    frero chiffre tram bus rer";
