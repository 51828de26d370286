# صفحة القصة والقوائم والخلاصات.
front-pinned = من اختيار هيئة التحرير
front-others = بلغات أخرى
front-none-in = لم تُروَ بعد أي قصة باللغة { $language }. هذه قصص بلغات أخرى.
stories-many = { $count ->
    [few] أكثر من { $count } قصص
   *[other] أكثر من { $count } قصة
}
stories-elsewhere = لا توجد بعد قصة باللغة { $language } توافق هذه المرشحات. هذه قصص بلغات أخرى.
stories-first = الأحدث
story-minutes = { $count ->
    [zero] أقل من دقيقة للقراءة
    [one] دقيقة واحدة للقراءة
    [two] دقيقتان للقراءة
    [few] { $count } دقائق للقراءة
    [many] { $count } دقيقة للقراءة
   *[other] { $count } دقيقة للقراءة
}
story-contents = في هذه القصة
story-others = وهي أيضًا باللغة:
story-brackets = وُضعت الكلمات التي بين معقوفين حمايةً للناس. وفي آخر القصة بيان ما تغيّر ولماذا.
story-text = نصًا صرفًا
story-ways = متابعة القراءة
story-ways-in = متابعة القراءة: { $theme }
story-newer = الأحدث:
story-older = الأقدم:
notes-sentence = تتناول هذه القصة: { $notes }.
notes-go-on = قراءتها
note-violence = العنف
note-sexual-violence = العنف الجنسي
note-child-abuse = إيذاء الأطفال
note-self-harm = إيذاء النفس أو الانتحار
note-death = الاحتضار والموت
note-addiction = الإدمان
note-discrimination = التمييز
cite-author = { $site } رقم { $number }
cite-files = لبرنامج إدارة المراجع
cite-ris = RIS
cite-csl = CSL-JSON
feed-title-theme = { $title }: { $theme }
error-no-place-title = لا يوجد هذا الموضع في القائمة
error-no-place = ربما كُتب العنوان خطأً، أو كان لقائمة أخرى.
error-way-to-list = إلى أول القائمة
measured-title = ما الذي يفوت البرنامج
measured-what = يوميات متخيَّلة علّم فيها أشخاص على كل ما ينبغي إخفاؤه تُظهر ما يفوت برنامج هذا الإصدار وحده، قبل أن ينظر أحد.
measured-when = قيس ذلك في { $day }.
measured-language = اللغة
measured-direct = ما فاته مما يكشف الهوية وحده
measured-quasi = ما فاته مما يكشف الهوية مع غيره
measured-people = لهذا يقرأ شخصان كل قصة قبل ظهورها.
publish-notes = ما الذي يُنبَّه إليه القرّاء
publish-notes-hint = يظهر النص حينئذ بعد نقرة، وتُظهر القوائم والخلاصات التنبيه بدل الكلمات الأولى.
published-pin = تثبيت «{ $title }» في الصفحة الأولى
published-unpin = إلغاء تثبيت «{ $title }»
published-pinned = مثبّتة
published-notes-do = حفظ تنبيهات «{ $title }»
