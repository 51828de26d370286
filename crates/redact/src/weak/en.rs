//! English.

use super::Lists;

pub(super) const LISTS: Lists = Lists {
    jobs: "head teacher;headteacher;headmaster;headmistress;deputy head;deputy headteacher;assistant head;school principal;\
        head of year;school secretary;school caretaker;senco;director of children's services;director of social services;\
        chief executive;chief constable;police commissioner;high court judge;district judge;resident judge;coroner;\
        bishop;archdeacon;vicar;parish priest;imam;rabbi;mayor;mayoress;councillor;town clerk;member of parliament;mp;\
        chief medical officer;consultant paediatrician;consultant neonatologist;named doctor;named nurse;medical director;\
        team leader of the night shift;station manager;fire chief;harbour master;lollipop lady;lollipop man;postmistress;\
        postmaster;district nurse;midwife in charge;practice manager;registered manager;band councillor;band chief;\
        elder in residence;sheriff;district attorney;alderman;reeve;garda sergeant",
    events: "black monday;black tuesday;black wednesday;black thursday;black friday;bloody sunday;the night of the fire;\
        night of the fire;the fire at;the house fire;the big fire;the flood;the floods;the great flood;the explosion;\
        the earthquake;the landslide;the avalanche;the wildfire;the evacuation;the strike;the riots;the riot;the stabbing;\
        the shooting;the bus crash;the coach crash;the train crash;the ferry disaster;the plane crash;the inquest;\
        the public inquiry;the inquiry;the serious case review;the murder trial;the trial;the verdict;the demonstration;\
        the by election;the general election;the referendum;the cup final;the royal visit;the jubilee;the coronation;\
        the first lockdown;the second lockdown;the ice storm;the big freeze;the hurricane;the cyclone;storm arwen;\
        the new regulations;rated inadequate;rated outstanding;special measures;the closure of the mine;the factory closed;\
        the mill closed;the pit closed;the hunger strike;the siege;the outbreak;the blackout",
    conditions: "huntington;huntingdon's;batten disease;cystic fibrosis;duchenne;muscular dystrophy;spina bifida;hydrocephalus;\
        prader willi;angelman;rett syndrome;williams syndrome;fragile x;turner syndrome;klinefelter;edwards syndrome;\
        patau;cri du chat;digeorge;noonan;marfan;ehlers danlos;brittle bones;osteogenesis imperfecta;epidermolysis bullosa;\
        ichthyosis;albinism;achondroplasia;dwarfism;sickle cell;thalassaemia;thalassemia;haemophilia;hemophilia;\
        phenylketonuria;tay sachs;gaucher;tuberous sclerosis;neurofibromatosis;sturge weber;dravet;lennox gastaut;\
        narcolepsy;tourette;tourette's;selective mutism;locked in syndrome;guillain barre;motor neurone disease;als;\
        multiple sclerosis;lupus;scleroderma;cleft palate;cleft lip;conjoined;kidney transplant;heart transplant;\
        liver transplant;bone marrow transplant;leukaemia;leukemia;brain tumour;brain tumor;neuroblastoma;osteosarcoma;\
        munchausen;fabricated illness;shaken baby;foetal alcohol syndrome;fetal alcohol syndrome;amputee;lost a leg;\
        lost an arm;lost an eye;glass eye;deafblind;cochlear implant;hiv positive;tuberculosis;meningitis;encephalitis;\
        anorexia;bulimia;schizophrenia;dissociative identity disorder",
    family: "twins;twin brother;twin sister;identical twins;triplets;quadruplets;quintuplets;half siblings;adopted from abroad;\
        adopted twins;surrogate;teenage parents;two mums;two dads;two mothers;two fathers;polygamous;child bride;\
        arranged marriage;forced marriage;father unknown;born in prison;foundling;only child of;married her cousin;\
        married his cousin;great grandmother of;seventh child",
    media: "in the papers;in the paper;in the local paper;in the newspaper;in the news;on the news;on the telly;on television;\
        on the radio;on the front page;front page;went viral;gone viral;a documentary;a podcast;a film crew;the press;\
        a journalist;a reporter;crowdfunding;gofundme;petition",
    marks: "tattoo;tattoos;tattooed;birthmark;port wine stain;a scar;scar;scars;prosthetic leg;prosthetic arm;prosthesis;\
        false leg;wheelchair;guide dog;white stick;stammer;stutter;lisp;dreadlocks;mohican;dyed his hair;dyed her hair;\
        blue hair;green hair;pink hair;one eye;eye patch;missing finger;missing teeth;six foot five;six foot six;\
        six foot seven;seven foot;rottweiler;staffie;pit bull;husky;great dane;parrot;ferret;python;tarantula;\
        bearded dragon;mobility scooter;yellow car;ice cream van",
    only: "the only;the first;the last;our only;the one and only;the youngest;the oldest;the tallest;the longest serving",
    within: "in on at of from who",
    units: "year years month months week weeks day days",
    and: "and",
    expecting: "pregnant gone along",
    siblings: "children kids siblings brothers sisters sons daughters grandchildren cousins babies",
};
