//! Spanish.

use super::Lists;

pub(super) const LISTS: Lists = Lists {
    jobs: "alcalde;alcaldesa;concejal;concejala;diputado;diputada;senador;senadora;gobernador;gobernadora;juez de menores;\
        jueza de menores;fiscal jefe;fiscala jefe;director del centro;directora del centro;director del colegio;\
        directora del colegio;subdirector;subdirectora;jefe de estudios;jefa de estudios;orientadora del instituto;\
        orientador del instituto;parroco;cura;el cura;obispo;pastor evangelico;iman;rabino;comisario;comisaria jefe;\
        sargento;capitan de la guardia civil;medico del pueblo;medica del pueblo;jefe de pediatria;jefa de pediatria;\
        jefe de planta;supervisora de planta;conserje del colegio;secretaria del colegio;presidente de la asociacion;\
        presidenta de la asociacion;presidente vecinal;presidenta vecinal;lonko;machi;cacique;gobernador del cabildo;\
        capitana del cabildo;comisariado ejidal;personero;personera;defensor del pueblo;defensora del pueblo",
    events: "la huelga;la huelga general;el incendio;la inundacion;las inundaciones;la dana;la riada;el terremoto;el temblor;\
        el tsunami;el huracan;el ciclon;la avalancha;el derrumbe;el deslave;la explosion;el atentado;los atentados;el tiroteo;\
        la masacre;el estallido;el estallido social;el paro;el paro nacional;el accidente del autobus;el descarrilamiento;\
        el juicio;la sentencia;el referendum;el plebiscito;las elecciones;la manifestacion;el confinamiento;la cuarentena;\
        el toque de queda;el apagon;el cierre de la mina;el cierre de la fabrica;el desalojo;la redada;la erupcion;el volcan;\
        la final de la copa;la visita del papa;la noche del incendio;la nueva ley;el nuevo reglamento;la borrasca;la nevada;\
        miercoles negro;viernes negro",
    conditions: "huntington;fibrosis quistica;distrofia muscular;duchenne;espina bifida;hidrocefalia;prader willi;\
        sindrome de angelman;sindrome de rett;sindrome de williams;x fragil;sindrome de turner;klinefelter;sindrome de down;\
        marfan;ehlers danlos;huesos de cristal;piel de mariposa;ictiosis;albinismo;albino;albina;enanismo;acondroplasia;\
        drepanocitosis;anemia falciforme;talasemia;hemofilia;fenilcetonuria;neurofibromatosis;esclerosis tuberosa;dravet;\
        narcolepsia;tourette;mutismo selectivo;guillain barre;ela;esclerosis multiple;lupus;labio leporino;siameses;siamesas;\
        trasplante de rinon;trasplante de corazon;trasplante de higado;trasplante de medula;leucemia;tumor cerebral;\
        neuroblastoma;munchausen;bebe zarandeado;alcoholismo fetal;amputado;amputada;amputacion;ojo de cristal;sordociego;\
        sordociega;implante coclear;seropositivo;seropositiva;tuberculosis;meningitis;chagas;lepra;anorexia;bulimia;\
        esquizofrenia",
    family: "gemelos;gemelas;mellizos;mellizas;hermano gemelo;hermana gemela;trillizos;trillizas;cuatrillizos;madre soltera de;\
        vientre de alquiler;dos mamas;dos madres;dos papas;dos padres;poligamia;matrimonio forzado;matrimonio concertado;\
        padre desconocido;nacido en prision;nacida en prision;nacio en la carcel;hijo unico de;hija unica de;primos hermanos;\
        septimo hijo",
    media: "salio en las noticias;salio en la tele;salio en el periodico;en las noticias;en el periodico;en la prensa;en la tele;\
        en la television;en la radio;en portada;un periodista;una periodista;un reportaje;un documental;viral;\
        se hizo viral;una peticion;recogida de firmas",
    marks: "tatuaje;tatuajes;tatuado;tatuada;mancha de nacimiento;cicatriz;cicatrices;protesis;pierna ortopedica;silla de ruedas;\
        perro guia;baston blanco;tartamudea;tartamudo;tartamuda;tartamudez;rastas;cresta;pelo azul;pelo verde;pelo rosa;\
        tuerto;tuerta;diente de oro;dientes de oro;le falta un dedo;rottweiler;pitbull;husky;loro;huron;iguana",
    only: "el unico;la unica;los unicos;las unicas;nuestra unica;nuestro unico;el primero;la primera;el mas joven;la mas joven;\
        el mas viejo;la mas vieja",
    within: "de del en que al a",
    units: "ano anos mes meses semana semanas dia dias",
    and: "y",
    expecting: "embarazada embarazo gestacion",
    siblings: "hijos hijas hermanos hermanas ninos ninas nietos primos chiquillos criaturas",
};
