# البحث عن القصص.
nav-search = بحث
search-title = بحث
search-title-of = { $words }: { $found }
search-form = البحث في القصص
search-field = الكلمات المطلوبة
search-do = ابحث
search-hint = «كلمات عدة» بين علامتي اقتباس تأتي متجاورة؛ وكلم* بداية كلمة. ما تبحث عنه لا يُحفظ.
search-filters = مرشحات
search-language = لغة القصة
search-language-any = كل اللغات
search-count = { $count ->
    [0] لا قصة باللغة { $language }
    [one] قصة واحدة باللغة { $language }
    [two] قصتان باللغة { $language }
    [few] { $count } قصص باللغة { $language }
    [many] { $count } قصة باللغة { $language }
   *[other] { $count } قصة باللغة { $language }
}
search-count-more = { $count } قصة على الأقل باللغة { $language }؛ يُعرض أحدثها
search-any-count = { $count ->
    [0] لا قصة
    [one] قصة واحدة
    [two] قصتان
    [few] { $count } قصص
    [many] { $count } قصة
   *[other] { $count } قصة
}
search-any-count-more = { $count } قصة على الأقل؛ يُعرض أحدثها
search-nothing-asked = لا كلمة هنا يمكن البحث عنها. اكتب كلمة واحدة على الأقل أو بداية كلمة.
search-cut = جرى البحث عن أول { $count } من الكلمات فقط.
search-short = تحتاج بداية الكلمة إلى حرفين؛ وقد جرى البحث عن الحرف الواحد ككلمة.
search-none = لا قصة فيها هذه الكلمات كلها. ما قد يفيد:
search-none-fewer = كلمات أقل أو أكثر شيوعًا: لا فرق في التشكيل والحروف الكبيرة والجمع
search-none-beginning = بداية كلمة بعدها نجمة، مثل كلم*
search-none-all = كل القصص، الأحدث أولًا
search-unfiltered = الكلمات نفسها بلا مرشحات
search-elsewhere = بلغات أخرى
search-anywhere = البحث في كل اللغات
search-before = السابق
search-after = التالي
