//! The peoples, faiths and tongues that a person's origin is told by, in their ground forms, folded; [`super::origins`] makes
//! the others. What is also an everyday word of its language is left out.

/// English: each stands for itself and its plural.
pub(super) const EN: &str = "\
    somali somalian eritrean ethiopian sudanese nigerian ghanaian kenyan ugandan congolese rwandan zimbabwean \
    gambian senegalese cameroonian algerian moroccan tunisian libyan egyptian syrian iraqi iranian kurdish kurd \
    kurds afghan pashtun hazara pakistani punjabi kashmiri indian gujarati bengali bangladeshi sylheti tamil \
    sinhalese nepali tibetan chinese cantonese mandarin hakka vietnamese thai cambodian khmer filipino filipina \
    korean japanese mongolian polish romanian bulgarian hungarian slovak slovakian czech lithuanian latvian \
    estonian ukrainian russian belarusian moldovan albanian kosovan serbian croatian bosnian macedonian greek \
    turkish cypriot italian portuguese spanish irish welsh jamaican bajan trinidadian haitian cuban dominican \
    brazilian colombian venezuelan peruvian chilean mexican guatemalan honduran salvadoran american-indian cree \
    inuit innu mohawk algonquin atikamekw mi'kmaq metis ojibwe dene lakota navajo maori samoan tongan fijian \
    aboriginal roma romany gypsy traveller travellers muslim muslims islam islamic shia sunni ahmadi sikh hindu \
    buddhist jewish jew jews hasidic catholic protestant orthodox pentecostal evangelical methodist baptist \
    quaker jehovah's mormon rastafarian rasta yoruba igbo hausa shona zulu xhosa amharic tigrinya tigrayan oromo \
    arabic arab farsi persian dari pashto urdu hindi mirpuri yazidi coptic yemeni palestinian lebanese jordanian \
    saudi israeli georgian armenian azeri chechen uzbek uyghur rohingya burmese karen caribbean african \
    afro-caribbean asian latino latina hispanic francophone anglophone québécois quebecois haitien scottish \
    dutch german french swedish danish norwegian finnish christian anglican presbyterian alawite druze adventist \
    ismaili ibadi salafi zoroastrian baha'i jain jains lutheran mennonite amish hutterite unitarian salvationist \
    pagan wiccan scientologist calvinist maronite chaldean melkite assyrian aramean nestorian celestial ghanian \
    togolese beninese ivorian malian guinean angolan mozambican malawian zambian tanzanian burundian botswanan \
    namibian liberian mauritian malagasy chadian djiboutian mauritanian equatoguinean gabonese belgian austrian \
    swiss icelandic maltese luxembourgish slovenian slovene montenegrin bosniak kyrgyz kazakh tajik turkmen \
    mongol taiwanese singaporean malaysian malay indonesian javanese burman laotian lao hmong bhutanese bruneian \
    timorese papuan tokelauan niuean tuvaluan kiribati marshallese chamorro hawaiian ni-vanuatu acadian oji-cree \
    haida salish tsimshian nisga'a blackfoot dakota sioux cherokee choctaw hopi zuni apache pueblo ojibway \
    anishinaabe anishinabe inuk inuktitut gwich'in tlingit yupik yup'ik suquamish muscogee seminole noongar \
    warlpiri arrernte yolngu koori murri palawa pitjantjatjara anangu kriol islander kurtijar murrinh-patha \
    wiradjuri gunditjmara kamilaroi pakeha tuhoe ngapuhi luo luhya kikuyu gikuyu kamba kalenjin maasai turkana \
    meru nuer dinka acholi baganda luganda lingala swahili kiswahili tswana setswana sotho sesotho venda tsonga \
    swati ndebele isixhosa isizulu afrikaans afrikaner coloured fulani fula fulfulde tiv ijaw efik ibibio berom \
    bajju edo itsekiri urhobo ewe akan twi fante ga dagomba wolof mandinka mandingo bambara krio temne mende \
    malayalam malayali telugu kannada marathi konkani odia assamese maithili bhojpuri santali oraon irular dalit \
    dalits adivasi jat jatt rajput brahmin ravidassia lingayat tagalog ilocano ilonggo cebuano visayan \
    kapampangan bisaya kurmanji sorani zaza feyli turkoman bedouin berber amazigh kabyle sahrawi nubian copt \
    copts yezidi mandaean cornish manx scots gaelic breton basque catalan galician sardinian sicilian flemish \
    walloon frisian sami romansh sorbian ruthenian crimean tatar melungeon cajun creole chicano chicana \
    mexican-american boricua puerto-rican quechua aymara nahuatl mixtec mixteco zapotec triqui mam k'iche \
    q'eqchi kanjobal garifuna mapuche guarani guyanese surinamese bahamian grenadian antiguan vincentian lucian \
    kittitian belizean panamanian nicaraguan costa-rican ecuadorian bolivian paraguayan uruguayan argentinian \
    argentine bangla";

/// French masculines; feminines and plurals are made.
pub(super) const FR: &str = "\
    somalien erythreen ethiopien soudanais nigerian nigerien ghaneen kenyan congolais rwandais burundais \
    senegalais camerounais ivoirien malien guineen togolais beninois burkinabe burkinabais tchadien gabonais \
    centrafricain angolais mauritanien mauricien djiboutien capverdien cap-verdien algerien marocain tunisien \
    libyen egyptien syrien irakien iranien kurde afghan pachtoune hazara pakistanais indien tamoul bengali \
    bangladais nepalais bhoutanais tibetain chinois cantonais vietnamien cambodgien laotien khmer hmong \
    philippin coreen japonais mongol thailandais birman polonais roumain bulgare hongrois ukrainien russe \
    albanais kosovar serbe croate bosniaque bosnien macedonien montenegrin slovaque slovene tcheque lituanien \
    letton estonien bielorusse moldave grec turc chypriote italien portugais espagnol irlandais ecossais gallois \
    anglais allemand autrichien suedois danois norvegien finlandais islandais neerlandais hollandais flamand \
    wallon luxembourgeois jamaicain haitien cubain dominicain dominiquais bresilien colombien venezuelien \
    peruvien chilien mexicain guatemalteque hondurien salvadorien nicaraguayen bolivien equatorien argentin \
    uruguayen paraguayen cri inuk inuit innu mohawk algonquin anishinabe atikamekw abenaki metis autochtone \
    acadien naskapi wendat micmac mi'kmaq mi'kmaw malecite dene musulman chiite sunnite sikh hindou bouddhiste \
    juif hassidique catholique protestant orthodoxe pentecotiste evangelique adventiste baptiste mennonite \
    mormon anglican lutherien maronite copte alevi alaouite druze chretien calviniste mouride tidjane rom \
    tsigane manouche gitan yeniche kabyle berbere amazigh chleuh rifain chaoui touareg arabe arabophone \
    creolophone hispanophone lusophone germanophone allophone anglophone malgache comorien mahorais reunionnais \
    antillais guadeloupeen martiniquais guyanais maghrebin africain asiatique libanais palestinien jordanien \
    israelien saoudien koweitien armenien tchetchene georgien azeri ouzbek kazakh ouighour yezidi yemenite \
    portoricain latino breton corse basque alsacien catalan occitan jersiais savoyard normand picard serere \
    diola peul toucouleur soninke malinke bambara senoufo baoule bete dioula ewondo bassa bamileke foulbe sawa \
    douala kanouri mafa haoussa yoruba igbo ewe fon luba lingala kongo tetela swahili wolof zarma songhai \
    dogon cafre malbar zarabe ndjuka wayana saramaka boni kanak tahitien wallisien polynesien lakota ojibwe";
/// French words of one form.
pub(super) const FR_FIXED: &str = "\
    inuktitut anishinabemowin dari pachto farsi persan shimaore kibushi tachelhit darija tamazight tigrinya \
    amharique somali ourdou hindi pendjabi roms innue-aimun innu-aimun ilnu islam islamique jehovah romani \
    rromani creole sorani kurmandji";

/// Spanish masculines; feminines and plurals are made.
pub(super) const ES: &str = "\
    somali eritreo etiope marroqui argelino tunecino egipcio senegales gambiano guineano maliense malies \
    nigeriano ghanes camerunes congoleno rumano bulgaro ucraniano ruso polaco georgiano armenio moldavo albanes \
    serbio lituano gitano colombiano venezolano peruano ecuatoriano boliviano paraguayo uruguayo dominicano \
    cubano hondureno nicaraguense guatemalteco salvadoreno mexicano brasileno argentino chileno haitiano \
    puertorriqueno panameno costarricense chino pakistani indio bangladesi nepali filipino japones coreano \
    vietnamita sirio afgano irani iraqui iraki libanes palestino israeli saharaui kurdo turco yemeni portugues \
    italiano frances aleman ingles irlandes escoces gales holandes suizo sueco danes noruego belga griego rifeno \
    bereber musulman catolico evangelico judio protestante pentecostal adventista mormon budista hindu sij \
    ortodoxo cristiano menonita chiita sunita santero arabe quechua quichua aymara mapuche guarani kukama \
    wounaan embera nasa wayuu zapoteco mixteco nahua nahuatl mazahua otomi huasteco tseltal tzotzil chontal maya \
    kekchi quiche mam purepecha huichol raramuri tarahumara qom toba wichi huilliche tehuelche ranquel diaguita \
    shipibo ashaninka awajun pijao muisca arhuaco kogui afrocolombiano afrodescendiente afro mestizo mulato \
    garifuna raizal tucumano canario gallego catalan vasco andaluz valenciano asturiano aragones \
    castellanohablante soninke bambara pular mandinga wolof fula hausa yoruba epieyu";
/// Spanish words of one form.
pub(super) const ES_FIXED: &str = "\
    mapudungun tarifit tamazight darija euskera hasania qom l'aqtaqa yuwe chinito chinita chinitos negrito islam \
    jehova romani calo urdu dari farsi";

/// German nouns of people in the masculine; feminines, plurals and cases are made.
pub(super) const DE_NOUNS: &str = "\
    syrer iraker iraner albaner kosovo-albaner italiener portugiese spanier libanese ukrainer eritreer somalier \
    nigerianer ghanaer marokkaner algerier tunesier libyer agypter athiopier sudaner kenianer kameruner \
    senegalese gambier guineer ivorer malier kongolese angolaner palastinenser jordanier israeli jemenit saudi \
    inder tibeter nepalese pakistaner bangladescher thailander indonesier filipino philippiner japaner koreaner \
    kasache usbeke tadschike turkmene kirgise mongole mexikaner kubaner kolumbianer venezolaner peruaner chilene \
    argentinier brasilianer haitianer jamaikaner osterreicher schweizer belgier niederlander hollander norweger \
    englander islander lette este litauer mazedonier nordmazedonier montenegriner bosnier armenier georgier \
    aserbaidschaner moldauer sizilianer tessiner ladiner trentiner bundner sudtiroler karntner spataussiedler \
    aussiedler exiliraner afghane turke kurde pole russe serbe rumane bulgare grieche franzose schwede dane \
    finne slowake slowene tscheche kroate bosniake kosovare tschetschene inguschete tscherkesse lase zaza \
    vietnamese chinese taiwanese burmese rohingya jeside alevit jude muslim moslem moslime christ kopte aramaer \
    assyrer chaldaer drusse sunnit schiit hindu buddhist sikh mormone mennonit baptist adventist zeuge sorbe \
    sachse schwabe sinto ungar ire schotte brite amerikaner kanadier australier afrikaner asiate araber berber \
    tuareg hazara paschtune roma romni sintiza jenische deutschrusse russlanddeutsche banater";
/// German adjectives without their endings.
pub(super) const DE_ADJECTIVES: &str = "\
    syrisch irakisch iranisch albanisch italienisch portugiesisch spanisch libanesisch ukrainisch eritreisch \
    somalisch nigerianisch ghanaisch marokkanisch algerisch tunesisch libysch agyptisch athiopisch sudanesisch \
    kenianisch kamerunisch senegalesisch gambisch guineisch ivorisch malisch kongolesisch angolanisch \
    palastinensisch jordanisch israelisch jemenitisch saudisch indisch tibetisch nepalesisch pakistanisch \
    thailandisch indonesisch philippinisch japanisch koreanisch kasachisch usbekisch tadschikisch mongolisch \
    mexikanisch kubanisch kolumbianisch venezolanisch peruanisch chilenisch argentinisch brasilianisch \
    haitianisch osterreichisch schweizerisch belgisch niederlandisch hollandisch norwegisch englisch lettisch \
    estnisch litauisch mazedonisch montenegrinisch bosnisch armenisch georgisch moldauisch sizilianisch \
    ladinisch romanisch ratoromanisch afghanisch turkisch kurdisch polnisch russisch serbisch rumanisch \
    bulgarisch griechisch franzosisch schwedisch danisch finnisch slowakisch slowenisch tschechisch kroatisch \
    kosovarisch tschetschenisch inguschetisch vietnamesisch chinesisch jesidisch alevitisch judisch jiddisch \
    muslimisch moslemisch christlich koptisch aramaisch assyrisch sunnitisch schiitisch hinduistisch \
    buddhistisch katholisch evangelisch protestantisch orthodox mennonitisch freikirchlich pfingstlerisch \
    sorbisch sachsisch schwabisch siebenburgisch ungarisch irisch schottisch britisch amerikanisch arabisch \
    berberisch afrikanisch paschtunisch tamilisch singhalesisch punjabisch russlanddeutsch hugenottisch";
/// German words of one form.
pub(super) const DE_FIXED: &str = "\
    farsi dari paschtu pashto tigrinya amharisch urdu hindi romanes roma sinti blin fulbe ful wolof twi igbo \
    yoruba lingala suaheli sorani kurmandschi islam zeugen jehovas albano tamilin tamile tamilen somali bangla \
    ladinisch kinyarwanda mandinka susu";
