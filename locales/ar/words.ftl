# كلمات لما تدور حوله القصص، ولما يُعثر عليه فيها، ولحالها.
band-none = أفضّل عدم الإجابة
band-worker = من العاملين في الخدمة الاجتماعية
band-student = من الطلبة
band-community-worker = من العاملين في المجتمع المحلي
band-other = غير ذلك
setting-child-protection = حماية الطفولة
setting-residential-care = دور الرعاية
setting-foster-care = الأسر البديلة
setting-school = المدرسة
setting-health = الصحة
setting-mental-health = الصحة النفسية
setting-community = المجتمع المحلي
setting-justice = العدالة
setting-elder-care = رعاية كبار السن
setting-disability = الإعاقة
setting-other = غير ذلك
region-canada-quebec = كندا: كيبك
region-canada-other = كندا: أماكن أخرى
region-uk-ireland = المملكة المتحدة وأيرلندا
region-france-belgium-switzerland = فرنسا وبلجيكا وسويسرا
region-europe-other = أوروبا: أماكن أخرى
region-elsewhere = مكان آخر
label-person = شخص
label-place = مكان
label-org = مؤسسة
label-address = عنوان
label-date = تاريخ
label-age = عمر
label-contact = وسيلة اتصال
label-code = رقم أو رمز
label-demographic = أصل أو دين
subject-job = عمل ينفرد به شخص
subject-time = ساعة بالدقيقة
subject-event = حدث
subject-condition = الصحة
subject-family = الأسرة
subject-duration = مدة
subject-only = الوحيد من نوعه
subject-media = في الأخبار
subject-mark = علامة ظاهرة
subject-amount = مبلغ محدد
reason-person = الاسم، أو جزء منه، يدل على شخص بعينه.
reason-place = من يعرف المكان قد يخمّن من يعيش أو يعمل فيه.
reason-org = قليلون من يعملون أو يعيشون في هذه المؤسسة، وهم يعرفون بعضهم بعضًا.
reason-address = العنوان يقود إلى باب.
reason-date = التاريخ يتيح البحث عمّا جرى في ذلك اليوم.
reason-age = العمر المحدد، مع بقية القصة، يميّز شخصًا بعينه.
reason-contact = هذا يقود مباشرة إلى شخص أو جهة.
reason-code = رقم كهذا يخص شخصًا واحدًا أو ملفًا واحدًا أو مركبة واحدة.
reason-demographic = قد يميّز الأصل أو الدين أو اللغة شخصًا في مكان صغير.
reason-job = قليلون من يقومون بهذا العمل: من يعرف المكان يعرف صاحبه.
reason-time = يمكن مقارنة الساعة بالدقيقة بسجل ما.
reason-event = يمكن البحث عمّا كان في الأخبار ذلك اليوم.
reason-condition = المرض أو الإصابة النادرة معروفان لدى المحيطين.
reason-family = من السهل التعرف إلى أسرة بهذا التكوين.
reason-duration = من مدة كهذه يمكن الرجوع حسابًا إلى تاريخ.
reason-only = ما لا ينطبق إلا على شخص واحد يقول من هو.
reason-media = ما نُشر يمكن العثور عليه من جديد.
reason-mark = رآه الجيران.
reason-amount = المبلغ المحدد مكتوب في أوراق أحد.
class-direct = يكشف هوية شخص بمفرده
class-strong = يكشف هوية شخص مع أشياء أخرى
class-weak = قد لا يضر: يُرجى النظر فيه
state-submitted = في انتظار هيئة التحرير
state-in_review = هيئة التحرير تعمل عليها
state-second_review = في القراءة الثانية
state-with_contributor = في انتظار من كتبها
state-approved = معتمدة، في انتظار النشر
state-published = منشورة
state-declined = معتذَر عنها
state-expired = انتهت مدتها
state-withdrawn = مسحوبة
changed-person = { $count ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
changed-place = { $count ->
    [zero] لا أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
}
changed-org = { $count ->
    [zero] لا مؤسسات
    [one] مؤسسة واحدة
    [two] مؤسستان
    [few] { $count } مؤسسات
    [many] { $count } مؤسسة
   *[other] { $count } مؤسسة
}
changed-address = { $count ->
    [zero] لا عناوين
    [one] عنوان واحد
    [two] عنوانان
    [few] { $count } عناوين
    [many] { $count } عنوانًا
   *[other] { $count } عنوان
}
changed-date = { $count ->
    [zero] لا تواريخ
    [one] تاريخ واحد
    [two] تاريخان
    [few] { $count } تواريخ
    [many] { $count } تاريخًا
   *[other] { $count } تاريخ
}
changed-age = { $count ->
    [zero] لا أعمار
    [one] عمر واحد
    [two] عمران
    [few] { $count } أعمار
    [many] { $count } عمرًا
   *[other] { $count } عمر
}
changed-contact = { $count ->
    [zero] لا وسائل اتصال
    [one] وسيلة اتصال واحدة
    [two] وسيلتا اتصال
    [few] { $count } وسائل اتصال
    [many] { $count } وسيلة اتصال
   *[other] { $count } وسيلة اتصال
}
changed-code = { $count ->
    [zero] لا أرقام ولا رموز
    [one] رقم أو رمز واحد
    [two] رقمان أو رمزان
    [few] { $count } أرقام أو رموز
    [many] { $count } رقمًا أو رمزًا
   *[other] { $count } رقم أو رمز
}
changed-demographic = { $count ->
    [zero] لا إشارات إلى أصل أو دين أو لغة
    [one] إشارة واحدة إلى أصل أو دين أو لغة
    [two] إشارتان إلى أصل أو دين أو لغة
    [few] { $count } إشارات إلى أصل أو دين أو لغة
    [many] { $count } إشارة إلى أصل أو دين أو لغة
   *[other] { $count } إشارة إلى أصل أو دين أو لغة
}
telling-legend = للقصة كلها
telling-names = إعطاء الأشخاص أسماء أولى أخرى
telling-names-hint = بدلًا من [شخص يافع أ] يُعطى كل شخص اسمًا أول ليس اسمه، بين معقوفين، في القصة كلها.
telling-dates = نقل كل التواريخ معًا
telling-dates-hint = بدلًا من [تاريخ] يُنقل كل تاريخ كامل بالعدد نفسه من الأيام، فتبقى المدة بين الأحداث كما هي. يُختار العدد بالقرعة ولا يُعرض على أحد.
telling-chosen = ما تختاره أدناه لشخص أو لتاريخ يتقدم على هذا.
telling-settled = ما بُتّ فيه يحتفظ بكلماته؛ أعِده إلى «لم يُبتّ فيه بعد» فيتبع البقية.
choice-legend = ما الذي يحل محله؟
choice-replace = كما اقتُرح:
choice-exacter = أدقّ:
choice-wider = أعمّ:
choice-generalise = كلمات أخرى
choice-generalise-words = الكلمات (ستوضع بين معقوفين)
choice-keep = يبقى كما هو، لأن
choice-keep-why = السبب
choice-remove = يُحذف: […]
choice-leave = يبقى كما هو
choice-open = لم يُبتّ فيه بعد
choice-places = { $count ->
    [zero] لا يرد في النص
    [one] في موضع واحد
    [two] في موضعين
    [few] في { $count } مواضع
    [many] في { $count } موضعًا
   *[other] في { $count } موضع
}
fault-summary = يُرجى النظر في هذا مرة أخرى
fault-decision-words = يُرجى كتابة الكلمات التي تحل محل «{ $surface }»، أو اختيار شيء آخر.
fault-decision-reason = يُرجى بيان سبب بقاء «{ $surface }» في بضع كلمات، أو اختيار شيء آخر.
wrong-encoding = لم يكن ما أرسلته بالترميز المعتاد (UTF-8). قرأناه على أنه نص من أوروبا الغربية: يُرجى التحقق من علامات النبر وعلامات الاقتباس.
language-en = الإنجليزية
language-fr = الفرنسية
language-es = الإسبانية
language-de = الألمانية
language-ar = العربية
