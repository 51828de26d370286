# «تعرّفت على شخص»، ومغادرة الصفحة بسرعة.
leave = مغادرة هذه الصفحة
leave-hint = أو بالضغط على مفتاح Escape ثلاث مرات
recognise-title = تعرّفت على شخص
recognise-hint = نفسك أو شخصًا تعرفه أو مكانًا؟ ستنظر هيئة التحرير في الأمر فورًا.
recognise-what = إن تعرّفت في هذه القصة على نفسك أو على شخص تعرفه أو على مكان، فأخبر هيئة التحرير هنا. لا حاجة إلى ذكر اسم ولا سبب.
recognise-next = ما الذي يحدث بعد ذلك
recognise-next-down = { $count ->
    [one] تُحجب القصة فورًا إلى أن تنظر فيها هيئة التحرير.
    [two] تُحجب القصة حالما يقول ذلك شخصان، إلى أن تنظر فيها هيئة التحرير.
    [few] تُحجب القصة حالما يقول ذلك { $count } أشخاص، إلى أن تنظر فيها هيئة التحرير.
    [many] تُحجب القصة حالما يقول ذلك { $count } شخصًا، إلى أن تنظر فيها هيئة التحرير.
   *[other] تُحجب القصة حالما يقول ذلك { $count } شخص، إلى أن تنظر فيها هيئة التحرير.
}
recognise-next-look = تعيد هيئة التحرير قراءتها، فتعدّلها أو تسحبها نهائيًا أو تعيدها إن كانت لا تدل على أحد.
recognise-next-trace = لا نحتفظ باسمك ولا بعنوانك. ما تكتبه هنا يُختم لهيئة التحرير وحدها، ويُتلف حالما تجيب.
recognise-text = ما الذي تعرّفت عليه؟ (اختياري)
recognise-text-hint = أنفع ما يكون أن تذكر الموضع المقصود. يُرجى عدم كتابة أي اسم.
recognise-send = إخبار هيئة التحرير
recognise-desk = هل تعمل في هيئة تحرير هذا الموقع؟
recognise-desk-link = احجب القصة من هناك وحدك وفي الحال
recognise-late = يُرجى النظر فيها مرة أخرى ثم إرسالها من جديد. (وصلت بسرعة كبيرة، أو بقيت الصفحة مفتوحة أكثر من يوم.)
recognise-too-long = { $count ->
    [many] النص أطول من { $count } حرفًا. ما كتبته ما زال هنا.
   *[other] النص أطول من { $count } حرف. ما كتبته ما زال هنا.
}
recognise-told-title = شكرًا لك
recognise-told = أُبلغت هيئة التحرير.
recognise-told-next = إن قال ذلك عدد كافٍ من الناس فقد حُجبت القصة بالفعل. وفي كل الأحوال سيعيد أحد المحررين قراءتها.
nav-recognised = بلاغات
nav-recognised-count = بلاغات ({ $count })
recognised-title = قصص تعرّف فيها أحدهم على شخص
recognised-what = يقول قرّاء أو أعضاء في الفريق إنهم تعرّفوا على شخص في هذه القصص. تبقى القصة المحجوبة محجوبة إلى أن يجيب أحد المحررين.
recognised-none = لا قصة تنتظر جوابًا.
recognised-reports = { $count ->
    [zero] لا بلاغات
    [one] بلاغ واحد
    [two] بلاغان
    [few] { $count } بلاغات
    [many] { $count } بلاغًا
   *[other] { $count } بلاغ
}
recognised-since = منذ { $week }
recognised-still-up = ما زالت ظاهرة
recognised-one-title = النظر في قصة
recognised-told = ما الذي أُبلغ عنه
recognised-by-member = أحد أعضاء الفريق، { $week }
recognised-by-reader = أحد القرّاء، { $week }
recognised-closed = أُضيف كلام لا يستطيع قراءته إلا المحررون.
recognised-no-words = لم يُضف شيء.
recognised-answer = جوابك
recognised-back = إعادة القصة، والسبب
recognised-back-hint = يُحفظ السبب في السجل.
recognised-back-fits-many = ما فيها ينطبق على كثير من الناس
recognised-back-only-the-writer = لا يتعرّف فيها على نفسه إلا كاتبها
recognised-back-another-story = البلاغ يخص قصة أخرى
recognised-back-misuse = كان القصد من البلاغ حجبها فحسب
recognised-back-do = إعادتها
recognised-back-choose = يُرجى اختيار السبب.
recognised-redo = العمل عليها من جديد
recognised-redo-hint = تعود إلى طاولة عملك وتقطع الطريق كله مرة أخرى بكل موافقاته، وتعود تعليقاتها معها.
recognised-redo-do = نقلها إلى طاولة العمل
recognised-withdraw = سحبها نهائيًا
recognised-withdraw-hint = تُتلف نصوصها ورسائلها وتعليقاتها، ولا يعود إيصالها يفتح شيئًا. لا رجعة في ذلك.
recognised-withdraw-sure = نعم، تُسحب نهائيًا
recognised-withdraw-tick = يُرجى التأشير لتأكيد ذلك.
recognised-withdraw-do = سحب
recognised-own = هل تعرّفت أنت على شخص؟
recognised-own-add = القصة محجوبة. يمكنك إضافة ما لاحظته.
recognised-own-down = يكفي بلاغ واحد من الفريق: تُحجب القصة في الحال.
recognised-look = تعرّف أحدهم على شخص في «{ $title }»: النظر فيها
recognised-too = تعرّفت على شخص في «{ $title }»
recognised-waiting = { $count ->
    [zero] لا قصة تعرّف فيها أحدهم على شخص.
    [one] تعرّف أحدهم على شخص في قصة واحدة.
    [two] تعرّف أحدهم على شخص في قصتين.
    [few] تعرّف أحدهم على شخص في { $count } قصص.
    [many] تعرّف أحدهم على شخص في { $count } قصة.
   *[other] تعرّف أحدهم على شخص في { $count } قصة.
}
recognised-waiting-link = النظر فيها
