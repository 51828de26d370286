# ما تحتاج إليه كل صفحة.
#
# مسرد: story قصة · entry تدوينة · diary يوميات · contributor من كتب القصة · receipt إيصال · call دعوة إلى الكتابة ·
# finding موضع · proposal اقتراح · replacement بديل · original الأصل · edition الصيغة · to redact إخفاء الهوية ·
# approval اعتماد · desk مكتب التحرير · editor عضو التحرير، هيئة التحرير · second review القراءة الثانية ·
# moderator الإشراف · to cloak حجب · withdrawal سحب · register السجل · consent موافقة · sealed مختوم ·
# setting مجال العمل · theme موضوع. المخاطبة بصيغ لا تفرّق بين المذكر والمؤنث: المصدر والماضي و«يمكنك».
# الأرقام لاتينية (0–9) كما تقول بيانات CLDR عن اللغة العربية.
site-name = Daybook
skip-to-content = إلى النص مباشرة
nav-label = التنقل الرئيسي
nav-stories = القصص
nav-write = الكتابة
nav-receipt = إيصالك
nav-about = عن الموقع
nav-queue = القصص
nav-comments = التعليقات
nav-people = الأشخاص
nav-register = السجل
nav-sign-out = خروج، { $name }
languages-label = اللغات
footer-protect = كيف نحمي الناس
footer-methods = كيف نخفي الهويات
footer-feed = خلاصة القصص
footer-desk = مكتب التحرير
footer-note = قصص حقيقية من الممارسة، تُروى بأمان. لا يضع هذا الموقع أي ملف ارتباط (كوكي) لدى القرّاء، ولا يحمّل شيئًا من مواقع أخرى.
save = حفظ
back = رجوع
date = { $day } { $month } { $year }
week-of = أسبوع { $day }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
list-comma = ،{" "}
error-way-on = إلى الصفحة الأولى
error-not-found-title = لا توجد صفحة كهذه
error-not-found = ربما في العنوان خطأ، أو ربما رُفعت الصفحة من الموقع.
error-withdrawn-title = سُحبت هذه القصة
error-withdrawn = استعادها كاتبها، أو سحبتها هيئة التحرير حمايةً لأحد. نرجو احترام ذلك إن بقيت لديك نسخة منها.
error-cut-off-title = لم تصل الاستمارة كاملة
error-cut-off = يُرجى الرجوع بزر الرجوع في المتصفح: ما كتبته ما زال هناك. ثم إعادة الإرسال.
error-too-large-title = هذا أطول من أن يُرسل دفعة واحدة
error-too-large = يُرجى الرجوع بزر الرجوع في المتصفح: ما كتبته ما زال هناك. يمكنك اختصاره أو إرساله في قصتين.
error-cross-site-title = لم تأت هذه الاستمارة من صفحتنا
error-cross-site = حرصًا على سلامتك لا نقبل استمارات إلا من صفحاتنا. يُرجى الرجوع وإعادة تحميل الصفحة ثم إرسال الاستمارة من جديد.
error-too-often-title = أسرع قليلًا مما ينبغي
error-too-often = جرت محاولات كثيرة في وقت قصير. يُرجى الانتظار بضع دقائق ثم الرجوع والمحاولة من جديد.
error-forbidden-title = هذه الصفحة غير متاحة لك
error-forbidden = دورك في مكتب التحرير لا يشمل هذا، أو ما زال على الإدارة أن تفتح لك الباب.
error-changed-title = تغيّر هذا في الأثناء
error-changed = عمل شخص آخر عليه منذ فتحت الصفحة. يُرجى الرجوع وإعادة تحميل الصفحة والنظر من جديد.
error-server-title = حدث خلل من جهتنا
error-server = ما أرسلته لا يضيع إذا رجعت بزر الرجوع في المتصفح. إن تكرر الأمر، يُرجى إعطاء القائمين على الموقع الرقم { $number }.
nav-published = المنشورة
