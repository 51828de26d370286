# كتابة قصة خطوة بعد خطوة، والعودة بإيصال.
write-title = احكِ قصتك
write-steps = الخطوات
step-intro = قبل البدء
step-consent = موافقتك
step-diary = يومياتك
step-context = عنك
step-changes = ما نقترح تغييره
step-read = القراءة والإرسال
step-receipt = إيصالك
write-begin = البدء
write-next = حفظ ومتابعة
write-promise = لا حاجة إلى حساب ولا إلى اسم. إلى أن ترسل ما كتبته أو تتخلص منه، يبقى محفوظًا مختومًا سبعة أيام، ولا يملك مفتاحه إلا هذا المتصفح.
write-forget = التخلص من هذه المسودة
write-forget-hint = يُحذف كل ما كتبته في الحال.
write-forgotten = حُذفت مسودتك.
write-expired = لم يعد مفتاح مسودتك في هذا المتصفح (بعد مرور أيام، أو عند منع ملفات الارتباط أو مسحها). ما أرسلته الآن محفوظ أدناه؛ يُرجى المرور بالخطوات من جديد.
consent-what = يُرجى وضع علامة على ما توافق عليه. الأول وحده ضروري لنشر قصتك؛ ويمكنك سحبها لاحقًا بإيصالك.
consent-needed = من دون موافقتك على النشر لا نستطيع أخذ القصة. أما قراءة الموقع فمتاحة لك دائمًا.
consent-version = نسخة هذا النص: { $version }
diary-what = يوم أو أسبوع كما كان. تكفي بضع تدوينات لكل منها يومها. يمكنك استعمال Markdown: *للتوكيد*، و**للتشديد**، وللقوائم.
diary-language = لغة قصتك
diary-language-hint = اللغة التي تُكتب بها القصة؛ وليس ضروريًا أن تكون لغة هذه الصفحات.
diary-language-choose = يُرجى الاختيار
write-languages = تُكتب القصة بالإنجليزية أو الفرنسية أو الإسبانية أو الألمانية. فالبرنامج الذي يبحث عمّا قد يكشف هوية أحد لا يقرأ العربية بعد، ونحن لا ننشر شيئًا لم يُقرأ بعناية. ومع ذلك تبقى هذه الصفحات بالعربية من أجلك، وتختار لغة قصتك عند كتابتها.
diary-title = العنوان
diary-title-hint = سطر واحد، بلا اسم ولا مكان.
diary-entry = التدوينة { $number }
diary-label = رأس التدوينة
diary-label-hint = مثلًا «الاثنين» أو «8:15». يمكن تركه فارغًا.
diary-text = النص
diary-words = عدد الكلمات: {"{}"}
diary-remove = إزالة التدوينة { $number }
diary-up = نقل التدوينة { $number } إلى أعلى
diary-down = نقل التدوينة { $number } إلى أسفل
diary-add = إضافة تدوينة
diary-paste-title = لصق أسبوع كامل دفعة واحدة
diary-paste = نصك
diary-paste-hint = يُقسَّم إلى تدوينات حيث يكون السطر يومًا (مثل «Monday» أو «Mardi 3 mars» أو «Día 2») أو حيث تبدأ الفقرة بيوم. تُضاف التدوينات بعد ما هو أعلاه.
diary-paste-do = تقسيم إلى تدوينات
diary-paste-empty = يُرجى لصق النص أولًا.
diary-preview = معاينة
diary-preview-title = كيف ستبدو القصة قبل أي تغيير
diary-fault-title-blank = يُرجى إعطاء قصتك عنوانًا.
diary-fault-title-long = { $count ->
    [one] العنوان أطول من حرف واحد.
    [two] العنوان أطول من حرفين.
    [few] العنوان أطول من { $count } أحرف.
    [many] العنوان أطول من { $count } حرفًا.
   *[other] العنوان أطول من { $count } حرف.
}
diary-fault-title-lines = يجب أن يكون العنوان سطرًا واحدًا.
diary-fault-language = يُرجى اختيار اللغة التي تُكتب بها قصتك.
diary-fault-none = يُرجى كتابة تدوينة واحدة على الأقل.
diary-fault-label = { $count ->
    [one] رأس التدوينة { $number } أطول من حرف واحد أو أكثر من سطر.
    [two] رأس التدوينة { $number } أطول من حرفين أو أكثر من سطر.
    [few] رأس التدوينة { $number } أطول من { $count } أحرف أو أكثر من سطر.
    [many] رأس التدوينة { $number } أطول من { $count } حرفًا أو أكثر من سطر.
   *[other] رأس التدوينة { $number } أطول من { $count } حرف أو أكثر من سطر.
}
diary-fault-blank = للتدوينة { $number } رأس بلا نص.
diary-fault-long = { $count ->
    [one] التدوينة { $number } أطول من حرف واحد. يُرجى تقسيمها إلى اثنتين.
    [two] التدوينة { $number } أطول من حرفين. يُرجى تقسيمها إلى اثنتين.
    [few] التدوينة { $number } أطول من { $count } أحرف. يُرجى تقسيمها إلى اثنتين.
    [many] التدوينة { $number } أطول من { $count } حرفًا. يُرجى تقسيمها إلى اثنتين.
   *[other] التدوينة { $number } أطول من { $count } حرف. يُرجى تقسيمها إلى اثنتين.
}
diary-fault-many = الحد الأقصى لعدد التدوينات في القصة هو { $count }. يُرجى إرسال الباقي في قصة ثانية.
context-what = هذا يفيد القرّاء والباحثين، وهو تقريبي عن قصد. يمكن ترك أي جواب مفتوحًا.
context-role = صفتك
context-setting = أين جرت القصة، بحسب مجال العمل
context-region = في أي جهة من العالم تقريبًا
changes-what = وضعنا علامة على ما قد يكشف هويتك أو هوية غيرك. لكل موضع سترى البديل المقترح، والقرار لك. بعد ذلك يقرأ النص شخصان من هيئة التحرير؛ ولا يُنشر شيء بلا تدقيق.
changes-none = لم نجد ما يلزم تغييره. ومع ذلك ستقرأ هيئة التحرير النص.
changes-legend = دليل العلامات
changes-marked = نصك مع ما وجدناه
changes-list = ما نقترح تغييره
changes-save = حفظ قراراتي
changes-undo = التراجع عن القرار الأخير
changes-saved = حُفظت قراراتك.
changes-undone = أُلغي القرار الأخير.
read-what = هذا هو النص كما سيُنشر. قد تغيّر هيئة التحرير فيه شيئًا: يمكنك أدناه تحديد ما إذا كنت تريد رؤيته مرة أخرى.
read-asking = قبل النشر
read-ask = أريد رؤية النص النهائي مرة أخرى، ولا يُنشر قبل موافقتي (سأعود بإيصالي)
read-do-not-ask = يُنشر بعد المراجعة من دون سؤالي مرة أخرى
read-send = إرسال قصتي
read-sealed = عند الإرسال تُختم قصتك: لا يفتحها إلا هيئة التحرير وإيصالك.
receipt-show-title = وصلتنا قصتك. هذا إيصالك.
receipt-show-what = هذه الكلمات السبع هي المفتاح الوحيد للعودة: لمعرفة حال قصتك، وللرد على هيئة التحرير، وللموافقة، وللسحب. لا نستطيع نحن استعادتها. يُرجى كتابتها على ورق أو حفظها في مكان آمن.
receipt-words = الكلمات السبع
receipt-type-back = يُرجى كتابة الكلمات السبع هنا مرة واحدة
receipt-type-back-hint = لا أهمية لعلامات النبر ولا للأحرف الكبيرة ولا للمسافات.
receipt-type-back-do = لقد حفظتها
receipt-type-back-wrong = ليست هذه هي الكلمات أعلاه. يُرجى مراجعتها كلمة كلمة.
receipt-kept-title = شكرًا لك
receipt-kept = قصتك الآن لدى هيئة التحرير. يمكنك العودة بإيصالك بعد أسبوع أو أسبوعين لمعرفة حالها.
receipt-to-page = إلى صفحة الإيصالات
receipt-title = العودة بالإيصال
receipt-what = إيصالك هو الكلمات السبع التي ظهرت لك عند إرسال قصتك أو تعليقك.
receipt-field = كلماتك السبع
receipt-open = فتح
receipt-count = { $count ->
    [zero] في الإيصال سبع كلمات، ولا كلمة هنا.
    [one] في الإيصال سبع كلمات، وهنا كلمة واحدة.
    [two] في الإيصال سبع كلمات، وهنا كلمتان.
    [few] في الإيصال سبع كلمات، وهنا { $count } كلمات.
    [many] في الإيصال سبع كلمات، وهنا { $count } كلمة.
   *[other] في الإيصال سبع كلمات، وهنا { $count } كلمة.
}
receipt-unknown = الكلمة رقم { $position } ليست من كلمات أي إيصال. أهي زلة قلم؟
receipt-not-together = هذه الكلمات لا تجتمع معًا. ربما حلّت كلمة محل أخرى.
receipt-wrong = لا شيء لهذا الإيصال. ربما فيه خطأ، أو ربما سُحب ما كان له أو حُذف.
receipt-close = إغلاق الإيصال
receipt-closed = أُغلق الإيصال في هذا المتصفح.
receipt-story-title = قصتك
receipt-story-named = قصتك «{ $title }»
receipt-sent = أُرسلت: { $week }
receipt-status = حال القصة
receipt-status-submitted = قصتك في انتظار هيئة التحرير.
receipt-status-in_review = هيئة التحرير تعمل عليها: يُنظر في كل اسم ومكان وتاريخ.
receipt-status-second_review = شخص ثانٍ يقرأ النص بعد تغييره، كما يقرؤه غريب أو زميل أو أهل صاحب القصة.
receipt-status-with_contributor = النص جاهز. يُرجى قراءته أدناه واتخاذ القرار.
receipt-status-approved = اكتمل الاعتماد. ستُنشر القصة قريبًا.
receipt-status-waits = ستظهر خلال يومين، في ساعة لا يستطيع أحد أن يربطها بك.
receipt-status-published = القصة منشورة.
receipt-status-cloaked = الصفحة محجوبة في الوقت الحالي ريثما تنظر هيئة التحرير في أمر ما.
receipt-status-declined = قررت هيئة التحرير عدم نشرها، وكتبت إليك أدناه.
receipt-status-expired = انتهت مدة هذه القصة.
receipt-read = قراءتها في الموقع
receipt-edition-title = النص الذي سيُنشر بحروفه
receipt-approve = نعم، يُنشر هذا النص كما هو
receipt-change-title = ثمة ما ينبغي تغييره
receipt-change = ما ينبغي تغييره
receipt-change-do = إعادتها إلى هيئة التحرير
receipt-letters = الرسائل
receipt-letter-from-desk = هيئة التحرير، { $week }
receipt-letter-from-you = أنت، { $week }
receipt-no-letters = لا رسائل بعد.
receipt-write = الكتابة إلى هيئة التحرير
receipt-write-do = إرسال الرسالة
receipt-written = رسالتك لدى هيئة التحرير.
receipt-approved = شكرًا لك. سُجلت موافقتك.
receipt-sent-back = وصلت رغباتك إلى هيئة التحرير.
receipt-changed = تغيّر النص منذ فتحت هذه الصفحة. يُرجى قراءته من جديد.
receipt-letter-blank = { $count ->
    [one] يُرجى كتابة شيء أولًا، بما لا يزيد على حرف واحد. ما كتبته ما زال هنا.
    [two] يُرجى كتابة شيء أولًا، بما لا يزيد على حرفين. ما كتبته ما زال هنا.
    [few] يُرجى كتابة شيء أولًا، بما لا يزيد على { $count } أحرف. ما كتبته ما زال هنا.
    [many] يُرجى كتابة شيء أولًا، بما لا يزيد على { $count } حرفًا. ما كتبته ما زال هنا.
   *[other] يُرجى كتابة شيء أولًا، بما لا يزيد على { $count } حرف. ما كتبته ما زال هنا.
}
receipt-withdraw-title = سحب القصة
receipt-withdraw-what = يُحذف نصك ورسائلك وجميع التعليقات في الحال، وتختفي الصفحة من الموقع وقوائمه وخلاصاته. أما ما نسخه غيرنا أو خزّنه أو اقتبسه فلا نستطيع استعادته؛ والنسخ الاحتياطية يُكتب فوقها مع الوقت. ولا يعود إيصالك صالحًا.
receipt-withdraw-sure = نعم، أسحب قصتي نهائيًا
receipt-withdraw-tick = يُرجى وضع علامة في المربع لسحب القصة.
receipt-withdraw-do = سحب القصة
receipt-withdrawn-title = سُحبت قصتك
receipt-withdrawn = لقد حُذفت من هنا. إن رأيتها في مكان آخر فتلك نسخة صنعها غيرنا.
receipt-comment-title = تعليقك
receipt-comment-held = التعليق في انتظار الإشراف.
receipt-comment-published = التعليق منشور.
receipt-comment-delete = حذف تعليقي
receipt-comment-deleted = حُذف تعليقك.
purpose-publish = نشر قصتي في هذا الموقع بالتغييرات المتفق عليها
purpose-translate = ترجمتها إلى لغات أخرى
purpose-research = استعمالها في البحث
purpose-quotations = اقتباس مقاطع قصيرة منها
