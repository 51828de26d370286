//! French.

use super::Lists;

pub(super) const LISTS: Lists = Lists {
    jobs: "directrice adjointe;directeur adjoint;directrice generale;directeur general;directrice d'ecole;directeur d'ecole;\
        directrice de l'ecole;directeur de l'ecole;directrice du foyer;directeur du foyer;proviseur;proviseure;principal du college;\
        principale du college;maire;mairesse;adjoint au maire;adjointe au maire;conseiller municipal;conseillere municipale;\
        depute;deputee;senateur;senatrice;prefet;prefete;sous prefet;procureur;procureure;juge des enfants;juge en chef;coroner;\
        bonne soeur;cure;le cure;pasteur;eveque;imam;rabbin;chef de police;commissaire;chef de service;cheffe de service;\
        chef du conseil de bande;chef de bande;grand chef;aine de la communaute;medecin chef;chef de pediatrie;\
        infirmiere en chef;sage femme en chef;secretaire de l'ecole;concierge de l'ecole;brigadier scolaire;brigadiere scolaire;\
        maitre de poste;pompier volontaire;chef des pompiers;garde champetre;notaire du village;medecin du village;\
        intervenante pivot;protecteur de l'eleve;ombudsman;ministre",
    events: "la greve;les greves;l'incendie;l incendie;l inondation;les inondations;le verglas;la crise du verglas;la tempete;la tempete de neige;\
        l ouragan;le cyclone;le seisme;le tremblement de terre;l avalanche;l eboulement;le glissement de terrain;l explosion;\
        l attentat;les attentats;la fusillade;l emeute;les emeutes;l accident d'autobus;l accident du car;le deraillement;\
        le proces;le verdict;l enquete publique;l enquete du coroner;la commission;la commission d'enquete;le referendum;\
        les elections;l election;la manif;la manifestation;le premier confinement;le deuxieme confinement;le confinement;\
        le couvre feu;les gilets jaunes;le printemps erable;la fermeture de l'usine;la fermeture de la mine;l usine a ferme;\
        l evacuation;les feux de foret;la canicule;la panne d'electricite;le blackout;la finale de la coupe;la visite du pape;\
        la nuit du feu;la nuit de l'incendie;le nouveau reglement;la nouvelle loi;la mise sous tutelle;mercredi noir;\
        lundi noir;vendredi noir;la prise d'otages;le demantelement du camp",
    conditions: "huntington;mucoviscidose;fibrose kystique;myopathie;dystrophie musculaire;duchenne;spina bifida;hydrocephalie;\
        prader willi;syndrome d angelman;syndrome de rett;syndrome de williams;x fragile;syndrome de turner;klinefelter;\
        trisomie 13;trisomie 18;trisomie 21;maladie du cri du chat;marfan;ehlers danlos;os de verre;maladie des os de verre;\
        osteogenese imparfaite;epidermolyse bulleuse;ichtyose;albinisme;albinos;nanisme;achondroplasie;drepanocytose;\
        anemie falciforme;thalassemie;hemophilie;phenylcetonurie;tyrosinemie;ataxie de charlevoix;ataxie;tay sachs;\
        sclerose tubereuse;neurofibromatose;dravet;narcolepsie;gilles de la tourette;tourette;mutisme selectif;guillain barre;\
        sclerose laterale;sla;sclerose en plaques;lupus;bec de lievre;fente labiale;fente palatine;siamois;siamoises;\
        greffe de rein;greffe du rein;greffe de coeur;greffe du coeur;greffe de foie;greffe de moelle;leucemie;tumeur au cerveau;\
        neuroblastome;osteosarcome;syndrome de munchausen;bebe secoue;syndrome d alcoolisation foetale;alcoolisation foetale;\
        amputee;ampute;amputation;un oeil de verre;sourd et aveugle;sourde et aveugle;implant cochleaire;seropositif;seropositive;\
        tuberculose;meningite;encephalite;anorexie;anorexique;boulimie;schizophrenie;schizophrene",
    family: "jumeaux;jumelles;faux jumeaux;soeur jumelle;frere jumeau;triplets;triplees;triples;quadruplees;quadruples;fratrie de cinq;\
        fratrie de six;fratrie de sept;fratrie de huit;fratrie de neuf;fratrie de dix;fratrie de onze;fratrie de douze;\
        famille recomposee de;mere porteuse;deux mamans;deux meres;deux papas;deux peres;polygame;polygamie;mariage force;\
        mariage arrange;pere inconnu;mere inconnue;nee sous x;ne sous x;ne en prison;nee en prison;adopte a l'etranger;\
        adoptee a l'etranger;enfant unique de;cousins germains;septieme enfant",
    media: "dans le journal;dans les journaux;a la une;aux nouvelles;passe aux nouvelles;a la television;a la tele;a la radio;\
        dans la presse;un journaliste;une journaliste;un reportage;un documentaire;un balado;virale;viral;\
        une petition;une cagnotte;sociofinancement",
    marks: "tatouage;tatouages;tatoue;tatouee;tache de naissance;tache de vin;cicatrice;cicatrices;balafre;prothese;jambe artificielle;\
        fauteuil roulant;chien guide;canne blanche;begaie;begaye;begaiement;zozote;dreads;dreadlocks;crete;cheveux bleus;\
        cheveux verts;cheveux roses;un seul oeil;borgne;doigt en moins;un doigt coupe;dent en or;dents en or;rottweiler;\
        pitbull;husky;berger allemand;perroquet;furet;python;iguane;quadriporteur;camion de creme glacee",
    only: "le seul;la seule;les seuls;les seules;l unique;notre seul;notre seule;le premier;la premiere;le plus jeune;la plus jeune;\
        le plus vieux;la plus vieille;le doyen;la doyenne",
    within: "de du des dans a au aux en sur qui d",
    units: "an ans annee annees mois semaine semaines jour jours",
    and: "et",
    expecting: "enceinte grossesse",
    siblings: "enfants freres soeurs garcons filles fils petits-enfants cousins bebes",
};
