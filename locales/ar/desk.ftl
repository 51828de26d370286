# مكتب التحرير: قائمة الانتظار، وطاولة العمل، والقراءة الثانية، والنشر، والإشراف على التعليقات.
desk-wish = رغبة من كتب القصة:
queue-title = القصص في مكتب التحرير
queue-none = لا قصة في الانتظار.
queue-story = قصة بلغة: { $language }، { $week }
queue-undated = بلا تاريخ
queue-editor = القراءة الأولى: { $name }
queue-reviewer = القراءة الثانية: { $name }
queue-claim = أخذ هذه القصة
queue-open = متابعة العمل
queue-review = بدء القراءة الثانية
queue-review-other = يجب أن يقرأها شخص آخر: أنت من حرّرها.
queue-publish = النشر
queue-unlocked = لا يمكنك فتح القصص بعد: ما زال على الإدارة أن تفتح لك الباب في صفحة «الأشخاص». بعد ذلك يختفي هذا التنبيه.
bench-title = قصة قيد المراجعة
bench-conflict = غيّر شخص آخر هذه القصة منذ فتحتها، ولم يُحفظ شيء مما كتبته. ما كتبته ما زال في الاستمارة أدناه، وبقية الصفحة تُظهر القصة كما هي الآن. يُرجى المقارنة ثم الحفظ من جديد.
bench-unsettled = { $count ->
    [zero] لا موضع ينتظر البتّ.
    [one] بقي موضع واحد لم يُبتّ فيه.
    [two] بقي موضعان لم يُبتّ فيهما.
    [few] بقيت { $count } مواضع لم يُبتّ فيها.
    [many] بقي { $count } موضعًا لم يُبتّ فيها.
   *[other] بقي { $count } موضع لم يُبتّ فيها.
}
bench-no-consent = لم يوافق من كتب القصة على النشر.
bench-incomplete = العنوان وكل تدوينة يحتاجان إلى نص؛ والعنوان ورؤوس التدوينات سطر واحد لكل منها، ولا شيء يطول أكثر من اللازم. ما كتبته ما زال أدناه.
bench-nothing-to-split = لا شيء هناك للتقسيم أو الضم.
bench-letter-blank = { $count ->
    [many] يُرجى كتابة الرسالة أولًا، بما لا يزيد على { $count } حرفًا.
   *[other] يُرجى كتابة الرسالة أولًا، بما لا يزيد على { $count } حرف.
}
bench-saved = تم الحفظ.
bench-consent = الموافقة
bench-consent-given = نعم
bench-consent-not = لا
bench-asked-again = يريد من كتب القصة قراءة النص النهائي قبل النشر.
bench-not-asked-again = طلب من كتب القصة ألّا يُسأل مرة أخرى قبل النشر.
bench-notes = من القراءة الثانية
bench-text = النص
bench-under = مع ما وُجد فيه
bench-over = كما سيُنشر
bench-as-sent = كما أُرسل تمامًا
bench-findings = المواضع
bench-findings-what = يُبتّ في كل موضع على حدة، ويسري القرار على كل مكان يرد فيه من القصة. لا يمضي شيء ما دام موضع واحد مفتوحًا.
bench-findings-none = لم يُعثر على شيء.
bench-settle = حفظ هذه القرارات
bench-rest = البتّ في المفتوح منها كما اقتُرح أو رُغب فيه
bench-rest-why = نُظر فيه؛ لا ضرر منه هنا
bench-rest-hint = الأسماء التي يرغب من كتب القصة في إبقائها تظل مفتوحة: يُبتّ فيها واحدًا واحدًا.
bench-edit = تحرير النص بعد إخفاء الهويات
bench-edit-hint = ما بين المعقوفين يتبع موضعه. وما تكتبه يقرؤه البرنامج من جديد.
bench-edit-do = حفظ النص
bench-shape = تقسيم التدوينات وضمّها
bench-split = تقسيم التدوينة { $number } بعد الفقرة
bench-split-do = تقسيم
bench-merge = ضم التدوينتين { $number } و{ $next }
bench-letters = الرسائل مع من كتب القصة
bench-ask = سؤال من كتب القصة
bench-ask-do = إرسال السؤال
bench-send = الإحالة
bench-send-what = تُسجل موافقتك على هذا النص بحروفه. يقرؤه عضو ثانٍ من هيئة التحرير من دون الأصل، ثم يقرؤه من كتبه.
bench-send-do = إحالتها إلى القراءة الثانية
bench-decline = اعتذار لطيف
bench-decline-what = يُذكر السبب، وأين يمكن أن تُروى القصة غير هنا. يقرأ ذلك من كتب القصة بإيصاله.
bench-decline-words = إلى من كتب القصة
bench-decline-do = الاعتذار عن القصة
bench-release = إعادتها إلى الانتظار
review-title = القراءة الثانية
review-what = تُقرأ كما يقرؤها ثلاثة: غريب مهتم لديه محرك بحث، وزميل، والشخص المعني أو أسرته. الأصل لا يظهر لك.
review-tests = من يستطيع أن يعرف عمّن تتحدث القصة، أو من كتبها؟
review-stranger = غريب مهتم
review-colleague = زميل أو زميلة
review-family = الشخص المعني أو أسرته
review-pass = لا يستطيع أن يعرف
review-fail = يستطيع أن يعرف
review-risks = المخاطر الباقية
review-singling-out = تمييز شخص بعينه
review-linking = الربط بمصادر أخرى
review-inference = استنتاج شيء عن أحد
review-low = منخفض
review-medium = متوسط
review-high = مرتفع
review-note = ما ينبغي تغييره (لا يقرؤه إلا صاحب القراءة الأولى)
review-do-pass = إجازتها
review-do-back = إعادتها
review-incomplete = يُرجى الإجابة عن الاختبارات الثلاثة والمخاطر الثلاثة كلها. ما كتبته ما زال هنا.
review-note-missing = يُرجى كتابة ما ينبغي تغييره قبل إعادتها.
review-failed = لا يمكن إجازتها ما دام اختبار لم يُجتز أو خطر مرتفعًا. يُرجى إعادتها مع ما ينبغي تغييره.
publish-title = النشر
publish-what = اكتمل اعتماد هذا النص بحروفه.
publish-themes = المواضيع
publish-at-once = النشر بلا انتظار
publish-at-once-hint = وإلا ظهرت في ساعة عشوائية خلال يومين، حتى لا يستطيع أحد ربطها بوقت كتابتها.
publish-do = نشر
publish-missing = ينقص اعتماد لهذا النص بحروفه. لا يمكن نشره.
published-title = القصص المنشورة
published-none = لم يُنشر شيء بعد.
published-cloak = حجب «{ $title }» في الحال
published-uncloak = إعادة «{ $title }»
published-cloaked = محجوبة
published-address = الجزء الأخير من عنوانها
published-address-hint = العنوان القديم يظل يقود إلى هنا.
published-address-do = تغيير عنوان «{ $title }»
published-address-blank = يُرجى كتابة حرف لاتيني واحد على الأقل.
published-address-taken = لقصة أخرى هذا العنوان أو كان لها. يُرجى اختيار كلمات أخرى.
published-themes-title = المواضيع
published-theme-new = موضوع جديد
published-theme-in = الاسم باللغة: { $language }
published-theme-do = إضافة الموضوع
published-theme-incomplete = يُرجى إعطاء الموضوع اسمًا في كل لغة، بما لا يزيد على 60 حرفًا.
moderate-title = تعليقات في الانتظار
moderate-none = لا تعليق في الانتظار.
moderate-under = تحت القصة { $title }
moderate-publish = نشر
moderate-decline = رفض
moderate-changed = بتّ شخص آخر في هذا التعليق أثناء ذلك، أو غيّره كاتبه. لم يُنفَّذ قرارك؛ يُرجى النظر من جديد.
moderate-count = { $count ->
    [zero] لا تعليق في الانتظار.
    [one] تعليق واحد في الانتظار.
    [two] تعليقان في الانتظار.
    [few] { $count } تعليقات في الانتظار.
    [many] { $count } تعليقًا في الانتظار.
   *[other] { $count } تعليق في الانتظار.
}
moderate-done = { $count ->
    [0] سبق البتّ في هذه التعليقات.
    [one] تمّ البتّ في تعليق واحد.
    [two] تمّ البتّ في تعليقين.
    [few] تمّ البتّ في { $count } تعليقات.
    [many] تمّ البتّ في { $count } تعليقًا.
   *[other] تمّ البتّ في { $count } تعليق.
}
moderate-reasons = يستحق نظرة ثانية بسبب
moderate-reason-name = اسم
moderate-reason-place = مكان أو مؤسسة
moderate-reason-contact = وسيلة اتصال أو رقم
moderate-reason-knows = يقول إنه يعرف صاحب القصة
moderate-reason-link = رابط
moderate-reason-language = لغة غير لغة القصة
moderate-choose = اختيار هذا التعليق
moderate-chosen = للتعليقات المختارة
moderate-nothing-chosen = يُرجى اختيار تعليق واحد على الأقل أولًا.
moderate-suggested = ما يقترحه المنقِّح
moderate-publish-suggested = نشر النص المقترح
moderate-pages = صفحات الانتظار
moderate-next = التعليقات اللاحقة
moderate-first = التعليقات الأولى
moderate-public = إزالة تعليق منشور
moderate-id = عنوان التعليق
moderate-id-hint = يُنسخ من مكان التعليق في الصفحة، مثل ‎…#comment-1234
moderate-take-down = إزالته
moderate-gone = لم يعد هذا التعليق موجودًا.
letter-from-contributor = من كتب القصة، { $week }
