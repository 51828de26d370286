# الدخول، والأشخاص، وسجل مكتب التحرير.
sign-in-title = الدخول إلى مكتب التحرير
sign-in-what = لهيئة تحرير هذا الموقع والمشرفين على تعليقاته. أما رواية قصة فلا تحتاج إلى حساب.
sign-in-name = الاسم
sign-in-password = كلمة السر
sign-in-do = دخول
sign-in-wrong = لا يتوافق هذا الاسم مع كلمة السر هذه. يُرجى التحقق منهما والمحاولة من جديد.
sign-in-no-account = لا حساب لديك بعد، أو ضاعت كلمة السر؟ يمكن للإدارة أن تعطيك رابطًا يُستعمل مرة واحدة.
set-up-title = اختيار كلمة السر
set-up-what = أهلًا بك، { $name }. هنا تُختار كلمة السر للدخول إلى مكتب التحرير.
set-up-password = كلمة السر
set-up-again = كلمة السر نفسها مرة أخرى
set-up-hint = { $count ->
    [many] { $count } حرفًا على الأقل. بضع كلمات لا رابط بينها تصلح كلمة سر جيدة.
   *[other] { $count } حرف على الأقل. بضع كلمات لا رابط بينها تصلح كلمة سر جيدة.
}
set-up-short = { $count ->
    [many] يُرجى اختيار كلمة سر لا تقل عن { $count } حرفًا.
   *[other] يُرجى اختيار كلمة سر لا تقل عن { $count } حرف.
}
set-up-differ = كلمتا السر غير متطابقتين. يُرجى كتابتهما من جديد.
set-up-warning = كلمة سرك تفتح القصص المختومة. لا يستطيع أحد الاطلاع عليها أو إعادة تعيينها: إن فقد كل من في المكتب كلماتهم ضاعت القصص غير المنشورة أيضًا.
set-up-do = تثبيت كلمة السر
set-up-done-title = ثُبّتت كلمة سرك
set-up-ready = يمكنك الدخول الآن. لم يعد الرابط صالحًا.
set-up-waits = يمكنك الدخول الآن. ولفتح القصص، على الإدارة أن تفتح لك الباب في صفحة «الأشخاص».
people-title = الأشخاص
people-invited = وُجّهت الدعوة، ولم تُختر كلمة سر بعد
people-waiting = في انتظار فتح الباب
people-working = في العمل
people-disabled = موقوف
people-link = يُعطى هذا الرابط لصاحبه بطريقة موثوقة. يصلح مرة واحدة، لسبعة أيام، ولا يظهر إلا الآن.
people-taken = يوجد شخص بهذا الاسم. يُرجى اختيار اسم آخر.
people-incomplete = يُرجى كتابة اسم لا يزيد على 60 حرفًا واختيار دور.
people-let-in = فتح الباب أمام { $name }
people-invite-again = رابط جديد لـ { $name }
people-disable = إيقاف { $name }
people-invite-title = دعوة شخص
people-name-hint = كما يراه الزملاء. لا بأس باسم مستعار.
people-role = الدور
people-invite-do = إنشاء رابط لمرة واحدة
people-reviewers-title = كم شخصًا يراجع القصة
people-reviewers-what = يراجع كل قصة
people-reviewers-two = شخصان، لا شخص واحد مرتين أبدًا
people-reviewers-one = شخص واحد (وسيذكر ذلك السجل والصفحة التي تشرح طريقتنا)
role-admin = الإدارة
role-editor = التحرير
role-moderator = الإشراف
role-translator = الترجمة
role-researcher = البحث
register-title = السجل
register-what = كل قرار بترتيبه، وكل سطر مربوط بما قبله. ليس فيه نص أي قصة. الأمر «daybook audit verify» يثبت أن سطرًا لم يُغيَّر.
register-number = رقم
register-when = متى (UTC)
register-who = من
register-act = الفعل
register-subject = بشأن
register-detail = التفصيل
register-older = أسطر أقدم
