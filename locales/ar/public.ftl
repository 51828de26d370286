# ما يراه القرّاء.
front-lead = قصص حقيقية من العمل الاجتماعي، يرويها يومًا بيوم من يقومون به، وقد نُزع منها كل ما قد يكشف هوية أحد.
front-read = قراءة القصص
front-newest = أحدث القصص
front-none = لم تُنشر قصة بعد.
stories-title = القصص
stories-count = { $count ->
    [zero] لا قصص
    [one] قصة واحدة
    [two] قصتان
    [few] { $count } قصص
    [many] { $count } قصة
   *[other] { $count } قصة
}
stories-none = لا قصة توافق هذا الاختيار.
stories-filter = تصفية
stories-filter-do = عرض
stories-any = الكل
stories-theme = الموضوع
stories-role = الراوي
stories-setting = مجال العمل
stories-pages = الصفحات
stories-newer = الأحدث
stories-older = الأقدم
stories-page = الصفحة { $number } من { $of }
story-in-language = بلغة: { $language }
story-published = نُشرت في { $date }
story-demo = قصة مختلقة للعرض
story-demo-note = اختُلقت هذه القصة لبيان طريقة عمل الموقع. لم يعشها أحد.
story-themes = المواضيع
story-comments = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
story-changed-title = ما الذي تغيّر
story-changed = استُبدلت في هذه القصة كلمات حمايةً للناس. ما يرد [بين معقوفين] لم يكتبه صاحب القصة.
story-changed-none = لم يلزم استبدال شيء في هذه القصة.
story-methods = كيف نخفي الهويات
story-cite = الاستشهاد بها
story-print = طباعة
story-feed = خلاصة التعليقات
cite-title = طريقة الاستشهاد
cite-what = يبقى العنوان أدناه صالحًا. والبصمة (SHA-256) تتيح لأي شخص التحقق من أن لديه النص نفسه.
cite-plain = الاستشهاد
cite-bibtex = BibTeX
cite-fingerprint = بصمة النص
cite-back = العودة إلى القصة
feed-title = { $site }: قصص بجميع اللغات
feed-subtitle = قصص حقيقية من الممارسة، تُروى بأمان
feed-comments-title = تعليقات على «{ $title }»
pages-one-reviewer = في الوقت الحالي يراجع القصة في هذا الموقع شخص واحد لا شخصان.
comments-title = التعليقات
comments-none = لا تعليقات بعد.
comments-deleted = حذف هذا التعليق كاتبه أو أحد المشرفين.
comments-reply = رد
comments-write = كتابة تعليق
comments-rules = يقرأ المشرفون كل تعليق أولًا. يُرجى عدم ذكر اسم أحد ولا مكان، ولا اسمك أنت.
comments-rules-link = قواعد التعليقات
comments-name = الاسم الظاهر
comments-name-hint = الأفضل ألّا يكون اسمك الحقيقي.
comments-name-neutral = من القرّاء
comments-text = التعليق
comments-website = يُترك هذا الحقل فارغًا
comments-go-on = متابعة
comments-check-title = قبل الإرسال
comments-check-found = في تعليقك كلمات قد تكشف هويتك أو هوية غيرك. هذا ما نقترحه:
comments-check-nothing = لم نجد ما قد يكشف هوية أحد. هكذا سيظهر تعليقك:
comments-unread = البرنامج الذي يقرأ التعليقات لا يعرف العربية بعد. يُرجى التحقق بنفسك من خلوّ التعليق من الأسماء والأماكن؛ ويقرأ المشرفون كل تعليق قبل ظهوره.
comments-marked = ما لاحظناه
comments-suggested = اقتراحنا (ما زال يمكنك تغييره)
comments-own = ما كتبته
comments-send-suggested = إرساله كما اقتُرح
comments-send-own = إرسال ما كتبته؛ والقرار للإشراف
comments-send = إرسال
comments-change = تغيير النص
comments-blank = يُرجى كتابة شيء أولًا.
comments-too-long = { $count ->
    [many] التعليق أطول من { $count } حرفًا. ما كتبته ما زال هنا.
   *[other] التعليق أطول من { $count } حرف. ما كتبته ما زال هنا.
}
comments-name-too-long = { $count ->
    [many] الاسم أطول من { $count } حرفًا.
   *[other] الاسم أطول من { $count } حرف.
}
comments-too-many-links = { $count ->
    [zero] لا تُقبل روابط في التعليق.
    [one] أقصى ما يُقبل في التعليق رابط واحد.
    [two] أقصى ما يُقبل في التعليق رابطان.
    [few] أقصى ما يُقبل في التعليق { $count } روابط.
    [many] أقصى ما يُقبل في التعليق { $count } رابطًا.
   *[other] أقصى ما يُقبل في التعليق { $count } رابط.
}
comments-late = يُرجى النظر فيه مرة أخرى ثم إرساله من جديد. (وصل سريعًا جدًا، أو ظلت الصفحة مفتوحة أكثر من يوم.)
comments-gone = التعليق الذي ترد عليه لم يعد موجودًا. ما زال يمكنك إرسال ردك تعليقًا جديدًا.
comments-held-title = شكرًا لك على تعليقك
comments-held = سيقرؤه أحد المشرفين، ويظهر تحت القصة بعد اعتماده.
comments-receipt = هذا إيصاله: سبع كلمات يمكنك بها حذفه لاحقًا في صفحة «إيصالك». لا نستطيع نحن استعادتها.
comments-no-receipt = لا يحفظ متصفحك ملفات ارتباط لهذه الصفحة، فلا يمكن إظهار الإيصال.
comments-back = العودة إلى القصة
