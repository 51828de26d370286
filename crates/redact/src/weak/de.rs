//! German.

use super::Lists;

pub(super) const LISTS: Lists = Lists {
    jobs: "burgermeister;burgermeisterin;oberburgermeister;oberburgermeisterin;ortsvorsteher;ortsvorsteherin;landrat;landratin;\
        stadtrat;stadtratin;gemeinderat;gemeinderatin;gemeindeprasident;gemeindeprasidentin;abgeordnete;abgeordneter;\
        schulleiter;schulleiterin;rektor;rektorin;konrektor;konrektorin;direktorin der schule;hausmeister der schule;\
        schulsekretarin;heimleiter;heimleiterin;chefarzt;chefarztin;oberarzt;oberarztin;stationsleitung;pflegedienstleitung;\
        amtsleiter;amtsleiterin;jugendamtsleiter;jugendamtsleiterin;polizeichef;polizeidirektor;revierleiter;\
        familienrichterin;familienrichter;jugendrichter;jugendrichterin;oberstaatsanwalt;pfarrerin;pfarrer;kaplan;bischof;\
        bischofin;pastorin;imam;rabbiner;rabbinerin;dorfarzt;dorflehrer;dorfpolizist;hebamme des dorfes;wehrfuhrer;\
        feuerwehrkommandant;vereinsvorsitzende;vereinsvorsitzender;ombudsfrau;ombudsmann;ministerin;minister",
    events: "der brand;der grossbrand;die brandnacht;das hochwasser;die flut;die flutnacht;die uberschwemmung;das erdbeben;\
        der bergrutsch;die lawine;der sturm;der orkan;die explosion;das zugungluck;das busungluck;der amoklauf;\
        der anschlag;das attentat;die schiesserei;die krawalle;die ausschreitungen;der streik;der bahnstreik;der prozess;\
        das urteil;der untersuchungsausschuss;die demo;die demonstration;die wahl;die bundestagswahl;die kommunalwahl;\
        das referendum;die abstimmung;der erste lockdown;der zweite lockdown;der lockdown;die ausgangssperre;die raumung;\
        die evakuierung;die schliessung des werks;die schliessung der zeche;das werk schloss;der stromausfall;\
        das pokalfinale;der papstbesuch;die neue verordnung;das neue gesetz;die mauer fiel;der mauerfall;die wende;\
        schwarzer mittwoch;schwarzer freitag;die geiselnahme",
    conditions: "huntington;mukoviszidose;muskeldystrophie;duchenne;spina bifida;hydrozephalus;wasserkopf;prader willi;\
        angelman syndrom;rett syndrom;williams syndrom;fragiles x;turner syndrom;klinefelter;down syndrom;downsyndrom;\
        trisomie 13;trisomie 18;trisomie 21;marfan;ehlers danlos;glasknochen;schmetterlingskind;ichthyose;albinismus;\
        kleinwuchs;kleinwuchsig;kleinwuchsige;achondroplasie;sichelzellanamie;thalassamie;hamophilie;bluter;phenylketonurie;\
        tuberose sklerose;neurofibromatose;dravet;narkolepsie;tourette;mutismus;selektiver mutismus;guillain barre;als;\
        multiple sklerose;lupus;lippen kiefer gaumenspalte;gaumenspalte;siamesische;nierentransplantation;herztransplantation;\
        lebertransplantation;knochenmarktransplantation;leukamie;hirntumor;neuroblastom;munchhausen;schutteltrauma;\
        fetales alkoholsyndrom;fas;amputiert;amputation;glasauge;taubblind;cochlea implantat;hiv positiv;tuberkulose;\
        meningitis;magersucht;magersuchtig;bulimie;schizophrenie",
    family: "zwillinge;zwilling;zwillingsschwester;zwillingsbruder;eineiige;drillinge;vierlinge;zwei mamas;zwei papas;zwei mutter;\
        zwei vater;leihmutter;zwangsheirat;zwangsehe;vater unbekannt;im gefangnis geboren;in haft geboren;babyklappe;\
        findelkind;einzelkind von;siebtes kind",
    media: "in der zeitung;in den nachrichten;im fernsehen;im radio;auf der titelseite;in der presse;ein journalist;\
        eine journalistin;eine reporterin;ein reporter;eine dokumentation;ein podcast;viral;eine petition;spendenaktion",
    marks: "tattoo;tattoos;tatowierung;tatowierungen;tatowiert;feuermal;muttermal;narbe;narben;prothese;beinprothese;rollstuhl;\
        blindenhund;blindenstock;stottert;stottern;lispelt;dreadlocks;dreads;irokese;blaue haare;grune haare;rosa haare;\
        einaugig;goldzahn;fehlt ein finger;rottweiler;kampfhund;pitbull;husky;dogge;papagei;frettchen;python;leguan",
    only: "der einzige;die einzige;das einzige;der erste;die erste;unser einziger;unsere einzige;der jungste;die jungste;der alteste;\
        die alteste",
    within: "in im von der des am auf",
    units: "jahr jahre jahren monat monate monaten woche wochen tag tage tagen",
    and: "und",
    expecting: "schwanger schwangerschaft",
    siblings: "kinder kindern geschwister geschwistern bruder schwestern sohne tochter enkel enkelkinder",
};
