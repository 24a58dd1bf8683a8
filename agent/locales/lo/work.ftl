# The rest of a referral's life: what is done after it was sent, and what goes with it. In Lao; not yet read by a native reader.

## Forms

when-day = ວັນ
when-month = ເດືອນ
when-year = ປີ
when-hour = ຊົ່ວໂມງ
when-minute = ນາທີ
error-date-unfit = ບໍ່ມີວັນທີນີ້ໃນປະຕິທິນ ຫຼື ບໍ່ມີເວລານີ້.
error-date-unfit-next = ໃສ່ວັນ ເດືອນ ແລະ ປີ. ຖ້າເປັນເວລາ ໃຫ້ໃສ່ຊົ່ວໂມງນຳ.
error-number-unfit = ນີ້ບໍ່ແມ່ນຕົວເລກຈາກ 0 ຫາ 255.
error-number-unfit-next = ພິມຕົວເລກເຕັມ ຫຼື ປະຫວ່າງໄວ້.
error-done-meanwhile = ສິ່ງນີ້ເຮັດໄປແລ້ວຫຼັງຈາກເປີດໜ້ານີ້ ອາດເພາະກົດປຸ່ມສອງເທື່ອ.
error-done-meanwhile-next = ເບິ່ງການສົ່ງຕໍ່ກ່ອນ. ຖ້າຕ້ອງການເຮັດອີກ ໃຫ້ກົດປຸ່ມອີກເທື່ອໜຶ່ງ.
error-upload-broken = ແບບຟອມມາບໍ່ຄົບ ຫຼື ຍາວເກີນກວ່າທີ່ໜ້ານີ້ຮັບໄດ້.
error-upload-broken-next = ສົ່ງອີກເທື່ອໜຶ່ງ. ໄຟລ໌ໃຫຍ່ໃຫ້ແນບດ້ວຍຄຳສັ່ງ saphan-agent attach.
error-upload-too-large = ໄຟລ໌ໃຫຍ່ເກີນກວ່າທີ່ໜ້ານີ້ຮັບໄດ້.
error-upload-too-large-next = ແນບດ້ວຍຄຳສັ່ງ saphan-agent attach ເຊິ່ງສະແດງວ່າສົ່ງໄປຮອດໃສແລ້ວ.
error-case-page-outdated = ໜ້ານີ້ເປີດໄວ້ກ່ອນການປົດລັອກຄັ້ງຫຼ້າສຸດ ຫຼື ໄຟລ໌ບໍ່ມີແລ້ວ.
error-case-page-outdated-next = ເປີດອີກເທື່ອໜຶ່ງຈາກລາຍການ.
error-no-such-step = ການສົ່ງຕໍ່ນີ້ບໍ່ມີຂັ້ນຕອນນີ້.
error-persons-of-one-referral = ເລກທີຂອງບຸກຄົນຕ່າງກັນໃນແຕ່ລະການສົ່ງຕໍ່ ຈຶ່ງເລືອກບຸກຄົນພ້ອມກັນທຸກລາຍການບໍ່ໄດ້.
error-persons-of-one-referral-next = ບໍ່ຕ້ອງເລືອກບຸກຄົນ ຫຼື ຖອນສະເພາະການສົ່ງຕໍ່ນີ້.

## Lists

part-follow = ຮອດກຳນົດຕິດຕາມ ({ $count })
list-parts = ພາກສ່ວນຂອງລາຍການນີ້
list-show = ສະແດງ

## What was said in a referral

referral-messages = ຂໍ້ຄວາມ
fact-answer = ຄຳຕອບເລື່ອງ { $topic }
fact-accepted = ບໍລິການທີ່ຕອບຮັບ
fact-accepted-persons = ບຸກຄົນທີ່ຕອບຮັບ
fact-redirected = ອາດຮັບແທນໄດ້
fact-although = ສົ່ງເຖິງວ່າຄູ່ຮ່ວມງານແຈ້ງວ່າຮັບບໍ່ໄດ້ ເພາະ
fact-returned = ສົ່ງກັບຄືນ
fact-by = { $by }: { $text }
fact-asked-by = ຜູ້ທີ່ຂໍຮູ້ຕົວຕົນ
fact-asked-for = ຂໍເພື່ອ
fact-released-until = ເປີດໄດ້ຮອດ
fact-opened = ເປີດແລ້ວ
identity-opened-two = ໂດຍພະນັກງານ ທີ່ຫົວໜ້າງານອະນຸຍາດແລ້ວ
identity-opened-alone = ໂດຍບໍ່ມີຜູ້ອະນຸມັດຄົນທີສອງ ດ້ວຍກະແຈສຳລັບເຫດສຸກເສີນ
fact-plan-agreed = ຕົກລົງການມອບຮັບຕົວແລ້ວ
fact-plan-proposed = ສະເໜີການມອບຮັບຕົວແລ້ວ
fact-handover = ລາຍງານການມອບຮັບຕົວແລ້ວ
fact-outcome-at = { $outcome }, { $at }
fact-started = ບໍລິການ
fact-services-since = { $services } ນັບແຕ່ { $on }
fact-follow-up = ລາຍງານ: { $occasion }
fact-how-is = { $outcome }, { $on }, { $persons }
fact-ends = ເຫດຜົນທີ່ສິ້ນສຸດ
fact-closed = ເຫດຜົນທີ່ປິດ
plan-in-short = { $by }: { $at }, { $mode }, { $persons }
plan-by = ສະເໜີໂດຍ
plan-at = ເມື່ອໃດ
plan-place = ຢູ່ໃສ
plan-mode = ແນວໃດ
plan-persons = ໃຜມາ
not-left-yet = ຍັງບໍ່ໄດ້ສົ່ງອອກ
although-agreed = ຄູ່ຮ່ວມງານບອກແລ້ວວ່າຈະຮັບລາຍການນີ້.
although-nobody_else = ບໍ່ມີຄູ່ຮ່ວມງານອື່ນທີ່ຮັບໄດ້.
although-outdated = ສິ່ງທີ່ຄູ່ຮ່ວມງານແຈ້ງໄວ້ເກົ່າແລ້ວ.

## What one step said

sent-written = ຂຽນເມື່ອ
sent-at-hub = ຮອດສູນຮັບສົ່ງຂໍ້ມູນເມື່ອ
sent-id = ເຄື່ອງໝາຍຂອງຂໍ້ຄວາມທີ່ເຊັນ
sent-explained = ຂໍ້ມູນທີ່ເຊັນແມ່ນຊຸດນີ້ທັງໝົດ. ເຄື່ອງໝາຍຂອງແຕ່ລະສ່ວນກົງກັບທີ່ສະແດງກ່ອນສົ່ງອອກ.
sent-part = ສ່ວນໜຶ່ງ ຂະໜາດ { $bytes } ໄບຕ໌
sent-nothing = ບໍ່ມີຫຍັງຢູ່ໃນນີ້ອີກ ຫຼື ບໍ່ມີສິ່ງທີ່ສະແດງໄດ້.
sent-hidden = ມີ { $count } ສ່ວນທີ່ບໍ່ສະແດງ ເພາະລຶບແລ້ວ ປິດໄວ້ ຫຼື ຕ້ອງມີສອງຄົນຈຶ່ງເປີດໄດ້.

## Acts

act-answer = ຕອບຄຳຖາມ
act-answer-explained = { $partner } ຖາມມາ. ຄຳຕອບເປັນຂໍ້ເທັດຈິງທີ່ເລືອກໄວ້ ບໍ່ແມ່ນຂໍ້ຄວາມ. ເລືອກໄດ້ເທົ່າທີ່ຈຳເປັນ.
act-answer-do = ຕອບ
done-answer = ຕອບແລ້ວ. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
answer-plainly = ຕອບຄຳດຽວ
answer-not-known = ບໍ່ມີໃຜຮູ້
answer-count = ຈຳນວນ
answer-date = ວັນ
answer-age-basis = ທີ່ມາຂອງອາຍຸ
answer-age-method = ວິທີປະເມີນອາຍຸ
answer-purpose = ສິ່ງທີ່ຍິນຍອມ
answer-risk = ຄວາມສ່ຽງ ແລະ ຄວາມຕ້ອງການ
answer-service = ບໍລິການ
answer-document = ເອກະສານ
answer-language = ພາສາ
answer-language-hint = ໃສ່ລະຫັດພາສາສາມຕົວອັກສອນ ເຊັ່ນ lao ຫຼື tha ຂັ້ນດ້ວຍເຄື່ອງໝາຍ ,
error-language-unfit = ນີ້ບໍ່ແມ່ນລະຫັດຂອງພາສາ.
error-language-unfit-next = ລະຫັດມີສາມຕົວອັກສອນ ເຊັ່ນ lao, tha, mya ຫຼື shn.
answer-migration = ການພັກເຊົາ
answer-proceeding = ຂັ້ນຂອງຂະບວນການທາງກົດໝາຍ
act-redirect = ສະເໜີຄູ່ຮ່ວມງານອື່ນ
act-redirect-explained = { $partner } ຈະໄດ້ຮັບແຈ້ງວ່າຫ້ອງການນີ້ບໍ່ຮັບ ແລະ ຄູ່ຮ່ວມງານໃດອາດຮັບໄດ້. ບໍ່ມີການສົ່ງຂໍ້ມູນຕໍ່: { $partner } ຈະຖາມຜູ້ຮັບບໍລິການ ແລ້ວສົ່ງໃໝ່ເອງ.
act-redirect-do = ສະເໜີຄູ່ຮ່ວມງານອື່ນ
act-redirect-to = ຄູ່ຮ່ວມງານທີ່ອາດຮັບໄດ້
act-why-not-here = ເຫດຜົນທີ່ບໍ່ຮັບຢູ່ນີ້
done-redirect = ສະເໜີຄູ່ຮ່ວມງານອື່ນແລ້ວ. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
act-ask-identity = ຂໍຮູ້ຕົວຕົນ
act-ask-identity-explained = ຈະຂໍໃຫ້ { $partner } ແຈ້ງແກ່ພະນັກງານຜູ້ໜຶ່ງຂອງຫ້ອງການນີ້ ເພື່ອຈຸດປະສົງດຽວ. ຫົວໜ້າງານຂອງຫ້ອງການນີ້ຕ້ອງອະນຸຍາດໃຫ້ພະນັກງານຜູ້ນັ້ນອ່ານ.
act-ask-identity-do = ຂໍຮູ້
act-purpose = ເພື່ອຫຍັງ
act-officer = ພະນັກງານທີ່ຈະອ່ານ
act-officer-hint = ຈະບໍ່ມີຜູ້ອື່ນອ່ານ.
done-ask-identity = ຂໍແລ້ວ. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
act-refuse-identity = ບໍ່ແຈ້ງຕົວຕົນ
act-refuse-identity-explained = { $partner } ຈະໄດ້ຮັບແຈ້ງເຫດຜົນ ແລະ ຂໍໃໝ່ໄດ້.
act-refuse-identity-do = ບໍ່ແຈ້ງ
done-refuse-identity = ບໍ່ແຈ້ງຕົວຕົນ. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
act-let-read = ໃຫ້ພະນັກງານອ່ານໄດ້
act-let-read-explained = ທ່ານອະນຸຍາດໃຫ້ພະນັກງານທີ່ຂໍໄວ້ອ່ານວ່າຜູ້ຮັບບໍລິການແມ່ນໃຜ ຕາມທີ່ { $partner } ແຈ້ງ. ທ່ານເອງບໍ່ໄດ້ອ່ານ.
act-let-read-do = ໃຫ້ພະນັກງານອ່ານໄດ້
done-let-read = ພະນັກງານອ່ານໄດ້ແລ້ວ.
act-plan = ສະເໜີການມອບຮັບຕົວ
act-plan-explained = { $partner } ຈະໄດ້ຮັບແຈ້ງວ່າຢູ່ໃສ ແລະ ເມື່ອໃດ. ຍັງບໍ່ຖືວ່າຕົກລົງຈົນກວ່າ { $partner } ຈະຕອບຕົກລົງ. ຂໍ້ສະເໜີໃໝ່ແທນທີ່ຂໍ້ສະເໜີເກົ່າ.
act-plan-do = ສະເໜີ
act-at = ເມື່ອໃດ
act-at-hint = ຕາມໂມງຂອງຄອມພິວເຕີໜ່ວຍນີ້.
act-place = ຢູ່ໃສ
act-place-hint = ໃຊ້ຄຳທີ່ທັງສອງຫ້ອງການເຂົ້າໃຈ ບໍ່ເກີນ 200 ຕົວອັກສອນ. ຢ່າບອກຊື່ໃຜ ຫຼື ເຮືອນທີ່ມີຄົນຢູ່. ຈະມີການກວດກ່ອນສົ່ງອອກ.
act-mode = ແນວໃດ
act-mode-usual = ຕາມທີ່ບອກໃນການສົ່ງຕໍ່: { $mode }
done-plan = ສະເໜີແລ້ວ. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
act-agree = ຕົກລົງການມອບຮັບຕົວ
act-agree-explained = { $partner } ຈະໄດ້ຮັບແຈ້ງວ່າຫ້ອງການນີ້ຕົກລົງຕາມນີ້ທຸກຢ່າງ.
act-agree-do = ຕົກລົງ
done-agree = ຕົກລົງແລ້ວ. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
act-received = ຜູ້ຮັບບໍລິການມາຮອດແລ້ວ
act-received-explained = { $partner } ຈະໄດ້ຮັບແຈ້ງວ່າຫ້ອງການນີ້ພົບຜູ້ຮັບບໍລິການແລ້ວ. ຖ້າເປັນການໂອນ ຫ້ອງການນີ້ຈະຮັບຜິດຊອບຜູ້ຮັບບໍລິການນັບແຕ່ນັ້ນ.
act-received-do = ລາຍງານ
act-outcome = ເປັນແນວໃດ
act-when = ເມື່ອໃດ
act-when-hint = ປະຫວ່າງໄວ້ ຖ້າແມ່ນຕອນນີ້.
done-received = ລາຍງານແລ້ວ. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
act-not-received = ຜູ້ຮັບບໍລິການບໍ່ໄດ້ມາ
act-not-received-explained = { $partner } ຈະໄດ້ຮັບແຈ້ງທັນທີ. ແລ້ວທັງສອງຫ້ອງການນັດໝາຍກັນໃໝ່.
act-not-received-do = ລາຍງານ
done-not-received = ລາຍງານແລ້ວ. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ. ກະລຸນາໂທຫາຄູ່ຮ່ວມງານນຳ.
act-start = ເລີ່ມໃຫ້ບໍລິການ
act-start-explained = { $partner } ຈະໄດ້ຮັບແຈ້ງວ່າເລີ່ມໃຫ້ບໍລິການໃດແລ້ວ.
act-start-do = ລາຍງານ
act-services-began = ບໍລິການທີ່ເລີ່ມແລ້ວ
act-first-day = ມື້ທຳອິດ
act-today-hint = ປະຫວ່າງໄວ້ ຖ້າແມ່ນມື້ນີ້.
done-start = ລາຍງານແລ້ວ. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
act-follow-up = ລາຍງານຄວາມເປັນຢູ່ຂອງຜູ້ຮັບບໍລິການ
act-follow-up-explained = { $partner } ຈະໄດ້ຮັບສະເພາະຄຳຕອບທີ່ທ່ານເລືອກຢູ່ນີ້. ໝາຍເຫດທີ່ຫ້ອງການນີ້ຂຽນໄວ້ບໍ່ສົ່ງອອກ.
act-follow-up-do = ລາຍງານ
act-occasion = ໃນໂອກາດໃດ
act-how-is = ຄວາມເປັນຢູ່ຂອງຜູ້ຮັບບໍລິການ
act-on = ວັນ
done-follow-up = ລາຍງານແລ້ວ. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
act-finish = ສະເໜີການສິ້ນສຸດ
act-finish-explained = { $partner } ຈະໄດ້ຮັບແຈ້ງວ່າແຕ່ລະບໍລິການໄດ້ຜົນແນວໃດ ແລະ ຍ້ອນຫຍັງວຽກຈຶ່ງສິ້ນສຸດ ແລ້ວຈຶ່ງຢືນຢັນ. ຫຼັງຈາກ 14 ມື້ ຫ້ອງການນີ້ຢືນຢັນເອງໄດ້.
act-finish-do = ສະເໜີການສິ້ນສຸດ
act-why-ends = ເຫດຜົນທີ່ສິ້ນສຸດ
act-came-of = ຜົນຂອງ: { $service }
done-finish = ສະເໜີແລ້ວ. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
act-confirm = ຢືນຢັນການສິ້ນສຸດ
act-confirm-explained = ວຽກກັບ { $partner } ຈະສິ້ນສຸດ. ຫຼັງຈາກນັ້ນເຮັດໄດ້ພຽງຖອນການຍິນຍອມ.
act-confirm-do = ຢືນຢັນການສິ້ນສຸດ
done-confirm = ຢືນຢັນແລ້ວ. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
act-close = ປິດ
act-close-explained = { $partner } ຈະໄດ້ຮັບແຈ້ງວ່າຈະບໍ່ມີການມອບຮັບຕົວ. ແລ້ວການສົ່ງຕໍ່ຈະສິ້ນສຸດ.
act-close-do = ປິດ
done-close = ປິດແລ້ວ. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.

## Sent once more, or all the same

act-reopen = ສົ່ງອີກເທື່ອໜຶ່ງ
act-reopen-explained = ການສົ່ງຕໍ່ເຖິງ { $partner } ລາຍການນີ້ໝົດເວລາແລ້ວ. ຈະເຮັດໃໝ່ຈາກແຟ້ມ ແລະ ສົ່ງອີກເທື່ອໜຶ່ງໄດ້ໂດຍໃຊ້ເລກອ້າງອີງເດີມ. ທ່ານຈະໄດ້ເບິ່ງກ່ອນສົ່ງອອກ.
act-reopen-do = ຕໍ່ໄປ
new-nobody-can = ບໍ່ມີຄູ່ຮ່ວມງານໃດແຈ້ງວ່າຮັບໄດ້.
new-cannot-take-hint = ຍັງຂໍຈາກຄູ່ຮ່ວມງານເຫຼົ່ານີ້ໄດ້ ຖ້າມີເຫດຜົນ.
new-out-of-reach = ຄູ່ຮ່ວມງານ​ທີ່ສົ່ງຫຍັງໄປ​ບໍ່ຮອດ
new-although = ເຫດຜົນ​ທີ່ຍັງສົ່ງເຖິງ { $to }
new-says-no = ຕາມທີ່ { $to } ແຈ້ງໄວ້ ລາຍການນີ້ຮັບບໍ່ໄດ້:

## The look before it leaves

column-masked = ສິ່ງທີ່ຢູ່ໃນແຟ້ມຂອງທ່ານຖືກປິດບັງໄວ້ ເພື່ອບໍ່ໃຫ້ຄົນຢູ່ຂ້າງໆອ່ານນຳ.
column-not-yours = ທ່ານເປັນຜູ້ສົ່ງ ແຕ່ບໍ່ມີສິດອ່ານແຟ້ມເອງ.
column-changed = ສ່ວນທີ່ຂີດກ້ອງແມ່ນສ່ວນທີ່ບໍ່ກົງກັບໃນແຟ້ມຂອງທ່ານ.
changed-made = ຫຼຸດລາຍລະອຽດ ຫຼື ເຮັດຂຶ້ນສຳລັບລາຍການນີ້
changed-replaced = ໃຊ້ຄຳອື່ນແທນ

## Who the person is

act-release = ແຈ້ງຕົວຕົນ
act-release-explained = { $partner } ຂໍມາ. ພະນັກງານຜູ້ໜຶ່ງຢູ່ນັ້ນຈະອ່ານ ແລະ ຜູ້ອະນຸມັດຄົນທີສອງຢູ່ນີ້ຕ້ອງອະນຸມັດກ່ອນສົ່ງອອກ.
act-release-do = ເບິ່ງລາຍລະອຽດ
stages-choose = ເລືອກ ແລ້ວເບິ່ງລາຍລະອຽດ
release-person = ບຸກຄົນ
release-everybody = ທຸກຄົນທີ່ຕອບຮັບ
release-accounts = ຄຳບອກເລົ່າທີ່ໄປນຳ
release-files = ໄຟລ໌ທີ່ໄປນຳ
release-until = ມື້ສຸດທ້າຍທີ່ເປີດໄດ້
release-until-hint = ປະຫວ່າງໄວ້ ຖ້າໃຫ້ 7 ມື້; ບໍ່ເກີນ 30 ມື້.
act-identity = ຜູ້ຮັບບໍລິການ​ແມ່ນໃຜ
identity-explained = ພະນັກງານທີ່ຂໍໄວ້ຈະອ່ານໄດ້ເມື່ອຫົວໜ້າງານອະນຸຍາດ. ທຸກເທື່ອທີ່ເປີດຈະລົງໄວ້ໃນປະຫວັດການໃຊ້ງານ ແລະ ຄູ່ຮ່ວມງານຈະໄດ້ຮັບແຈ້ງເມື່ອເປີດເທື່ອທຳອິດ.
identity-do = ເປີດເບິ່ງໜຶ່ງນາທີ
identity-unread = ສິ່ງທີ່ອ່ານໄປແລ້ວເອົາຄືນບໍ່ໄດ້. ຖ້າຈົດລົງເຈ້ຍ ທ່ານຕ້ອງຮັກສາ ແລະ ທຳລາຍເອງ. ເປີດໄດ້ຮອດ { $until }.
identity-files = ໄຟລ໌​ທີ່ມານຳ
glass-link = ກໍລະນີສຸກເສີນ ໂດຍບໍ່ມີຫົວໜ້າງານ
glass-heading = ເປີດໃນກໍລະນີ​ສຸກເສີນ
glass-explained = ເປີດໂດຍບໍ່ມີຜູ້ອະນຸມັດຄົນທີສອງ ດ້ວຍກະແຈທີ່ຫ້ອງການເກັບໄວ້ສຳລັບເຫດສຸກເສີນ. ຫົວໜ້າງານ ແລະ ຜູ້ຮັບຜິດຊອບປົກປ້ອງຂໍ້ມູນຈະໄດ້ຮັບແຈ້ງຈົນກວ່າຈະຮັບຮູ້ຄົບທັງສອງຄົນ ແລະ { $partner } ຈະໄດ້ຮັບແຈ້ງນຳ. ໃຊ້ໄດ້ເທື່ອດຽວ.
glass-key = ໄຟລ໌ທີ່ມີກະແຈ
glass-passphrase = ລະຫັດຜ່ານຂອງກະແຈ
glass-reason = ເຫດຜົນ
glass-reason-hint = 3 ຫາ 500 ຕົວອັກສອນ. ຫົວໜ້າງານ ແລະ ຜູ້ຮັບຜິດຊອບປົກປ້ອງຂໍ້ມູນຈະອ່ານ.
glass-do = ເປີດໂດຍບໍ່ມີຜູ້ອະນຸມັດຄົນທີສອງ

case-glass = ເປີດແຟ້ມ​ໃນກໍລະນີ​ສຸກເສີນ
case-glass-explained = ສະເພາະເມື່ອມີຜູ້ຕົກຢູ່ໃນອັນຕະລາຍ ແລະ ຖາມຜູ້ຮັບຜິດຊອບແຟ້ມບໍ່ໄດ້. ຫົວໜ້າງານ ແລະ ຜູ້ຮັບຜິດຊອບປົກປ້ອງຂໍ້ມູນຈະໄດ້ຮັບແຈ້ງຈົນກວ່າຈະຮັບຮູ້ຄົບທັງສອງຄົນ. ບໍ່ມີຫຍັງສົ່ງໄປຫາຄູ່ຮ່ວມງານໃດ.
case-glass-do = ເປີດເບິ່ງໜຶ່ງນາທີ
case-glass-noted = ເປີດເກີນສິດຕາມໜ້າທີ່ຂອງທ່ານ. ເລື່ອງນີ້ລົງໄວ້ໃນປະຫວັດການໃຊ້ງານ ແລະ ແຈ້ງຫົວໜ້າງານກັບຜູ້ຮັບຜິດຊອບປົກປ້ອງຂໍ້ມູນແລ້ວ.
glass-seen-heading = ສິ່ງທີ່ເປີດ​ເກີນສິດ​ຕາມໜ້າທີ່
glass-seen-explained = ປະຫວັດການໃຊ້ງານບອກວ່າທ່ານຮັບຮູ້ລາຍການເຫຼົ່ານີ້ແລ້ວ. ບໍ່ມີໃຜກວດສອບຕົນເອງໄດ້.
glass-seen-hint = ສຳລັບຫົວໜ້າງານ ແລະ ຜູ້ຮັບຜິດຊອບປົກປ້ອງຂໍ້ມູນ. ຜູ້ທີ່ເປີດເບິ່ງຖືວ່າຮັບຮູ້ແລ້ວ ແລະ ຈະລົງໄວ້ໃນປະຫວັດການໃຊ້ງານ.
glass-seen-do = ເປີດເບິ່ງ
glass-seen-empty = ບໍ່ມີການເປີດເກີນສິດຕາມໜ້າທີ່.
glass-supervisor = ຫົວໜ້າງານ
glass-focal = ຜູ້ຮັບຜິດຊອບ​ປົກປ້ອງຂໍ້ມູນ
glass-has-seen = ຮັບຮູ້ແລ້ວ
glass-not-seen = ຍັງບໍ່ຮັບຮູ້

## Consent taken back

withdraw-chosen = ສະເພາະທີ່ເລືອກຂ້າງລຸ່ມ
withdraw-tiers = ສະເພາະຂັ້ນເຫຼົ່ານີ້
withdraw-purposes = ສະເພາະເພື່ອຈຸດປະສົງເຫຼົ່ານີ້
withdraw-persons = ສະເພາະບຸກຄົນເຫຼົ່ານີ້
withdraw-case = ການສົ່ງຕໍ່ອື່ນຈາກແຟ້ມດຽວກັນ
withdraw-case-hint = ທຸກການສົ່ງຕໍ່ຈາກແຟ້ມນີ້ເຖິງທຸກຄູ່ຮ່ວມງານ; ຈະບໍ່ມີຫຍັງສົ່ງອອກໃໝ່ໂດຍອີງໃສ່ການຍິນຍອມນີ້
withdraw-case-explained = ຜູ້ຮັບບໍລິການຖອນການຍິນຍອມສຳລັບທຸກການສົ່ງຕໍ່ຈາກແຟ້ມນີ້ເຖິງທຸກຄູ່ຮ່ວມງານ. ບໍ່ຕ້ອງມີເຫດຜົນ. ຈະບໍ່ມີຫຍັງສົ່ງອອກໃໝ່ໂດຍອີງໃສ່ການຍິນຍອມນີ້ ແລະ ຮ່າງທັງໝົດຈະຖືກຍົກເລີກ.
done-withdrawn-case = ຖອນການຍິນຍອມສຳລັບທຸກການສົ່ງຕໍ່ຂອງແຟ້ມແລ້ວ. ຈະບໍ່ມີຫຍັງສົ່ງອອກໃໝ່ໂດຍອີງໃສ່ການຍິນຍອມນີ້.
act-settle = ຈັດການຂໍ້ມູນ
act-settle-explained = ບອກວ່າຈະເຮັດແນວໃດກັບຂໍ້ມູນທີ່ຫ້ອງການນີ້ມີຢູ່. { $partner } ຈະໄດ້ຮັບແຈ້ງໂດຍມີການເຊັນຂອງຫ້ອງການນີ້. ເຈ້ຍ ຂໍ້ມູນທີ່ບັນທຶກອອກໄປ ແລະ ຂໍ້ມູນສຳຮອງເກົ່າບໍ່ຢູ່ໃນຄອມພິວເຕີນີ້; ກະລຸນາຈັດການນຳ.
act-settle-do = ຈັດການໃຫ້ຮຽບຮ້ອຍ
settle-how = ຈະເຮັດແນວໃດກັບຂໍ້ມູນ
settle-resume = ເຮັດວຽກຕໍ່ດ້ວຍການຍິນຍອມທີ່ຍັງເຫຼືອ; ສ່ວນທີ່ຖອນຈະຖືກລຶບ
settle-until = ມື້ສຸດທ້າຍທີ່ເກັບໄວ້
settle-until-hint = ສະເພາະເມື່ອເກັບໄວ້ດ້ວຍເຫດຜົນທາງກົດໝາຍ.
settle-proceeding = ຂະບວນການທາງກົດໝາຍທີ່ຕ້ອງໃຊ້
done-erased = ລຶບຈາກບ່ອນນີ້ແລ້ວ ແລະ ຈະແຈ້ງຄູ່ຮ່ວມງານ. ແຕ່ເຈ້ຍ ຂໍ້ມູນທີ່ບັນທຶກອອກໄປ ແລະ ຂໍ້ມູນສຳຮອງເກົ່າຍັງຢູ່; ກະລຸນາຈັດການນຳ. ກະລຸນາບອກຜູ້ຮັບບໍລິການ.
done-held = ເກັບໄວ້ຮອດມື້ນັ້ນ ແລະ ຈະແຈ້ງຄູ່ຮ່ວມງານ. ກະລຸນາບອກຜູ້ຮັບບໍລິການ.
done-resumed = ວຽກຢູ່ນີ້ຈະດຳເນີນຕໍ່ດ້ວຍການຍິນຍອມທີ່ຍັງເຫຼືອ ເມື່ອທັງສອງຫ້ອງການແຈ້ງແນວນັ້ນ.
erasures-heading = ການຖອນ​ການຍິນຍອມ​ທີ່ຕ້ອງຈັດການ
erasures-explained = ແຕ່ລະຫ້ອງການຈັດການເລື່ອງການຖອນພາຍໃນ 72 ຊົ່ວໂມງ ໂດຍຜູ້ຮັບຜິດຊອບປົກປ້ອງຂໍ້ມູນ ຫຼື ຫົວໜ້າງານ. ຈົນຮອດຕອນນັ້ນ ຫ້າມໃຊ້ຂໍ້ມູນໃດໆຂອງລາຍການເຫຼົ່ານີ້.
erasures-empty = ທັງສອງຫ້ອງການຈັດການເລື່ອງການຖອນຄົບທຸກລາຍການແລ້ວ.
erasures-here = ຢູ່ນີ້
erasures-there = ຢູ່​ຄູ່ຮ່ວມງານ
erasures-open = ຍັງບໍ່ໄດ້ຈັດການ
erasures-erased = ລຶບແລ້ວ
erasures-held = ເກັບໄວ້ດ້ວຍເຫດຜົນທາງກົດໝາຍ
erasures-resumed = ດຳເນີນການຕໍ່
erasures-held-until = ເກັບໄວ້ຮອດ { $day }

## Files of a case

attachments-heading = ໄຟລ໌ແນບ​ຂອງແຟ້ມ
attachments-choose = ເລືອກແຟ້ມ.
attachments-no-case = ຢູ່ນີ້ບໍ່ມີແຟ້ມທີ່ທ່ານເບິ່ງໄດ້.
attachments-count = ໄຟລ໌ແນບ
attachments-open = ໄຟລ໌ແນບ
attachments-empty = ແຟ້ມນີ້ຍັງບໍ່ມີໄຟລ໌ແນບ.
attachment-name = ຊື່ທີ່ໃຊ້​ຢູ່ນີ້
attachment-type = ຊະນິດ
attachment-size = ຂະໜາດ
attachment-came = ແນບເມື່ອ
attachment-read = ຂໍ້ຄວາມ ໃນໄຟລ໌
attachment-found = ສິ່ງທີ່ພົບ ໃນໄຟລ໌
attachment-read-all = ອ່ານຂໍ້ຄວາມຄົບແລ້ວ.
attachment-read-partly = ອ່ານຂໍ້ຄວາມໄດ້ບໍ່ຄົບ: ກະລຸນາເບິ່ງເອງ.
attachment-read-not = ບໍ່ໄດ້ອ່ານຂໍ້ຄວາມ: ກະລຸນາເບິ່ງເອງ.
attachment-stop = ຢຸດ: ມີສິ່ງທີ່ບອກວ່າບຸກຄົນແມ່ນໃຜ. ຫ້າມສົ່ງອອກກ່ອນການຕອບຮັບ.
attachment-look = ກວດເບິ່ງ: ມີຈຸດທີ່ອາດບອກໄດ້ວ່າບຸກຄົນແມ່ນໃຜ. ຫ້າມສົ່ງອອກກ່ອນການຕອບຮັບ ຈົນກວ່າຈະຈັດການຄົບທຸກຈຸດ.
attachment-kept-open = ມີຈຸດທີ່ຮັກສາໄວ້; ຜູ້ອະນຸມັດຄົນທີສອງຕ້ອງອະນຸມັດ.
attachment-kept = ມີຈຸດທີ່ຮັກສາໄວ້ ແລະ ຜູ້ອະນຸມັດຄົນທີສອງອະນຸມັດແລ້ວ.
attachment-nothing-found = ບໍ່ພົບຫຍັງໃນຂໍ້ຄວາມ.
attachment-kept-by = ຮັກສາໄວ້ໂດຍ { $by }; ຫົວໜ້າງານຕ້ອງອະນຸມັດ.
attachment-kept-by-two = ຮັກສາໄວ້ໂດຍ { $by }, ອະນຸມັດໂດຍ { $second }.
attachment-elsewhere = ຢຸດ: ຊື່ ຫຼື ໝາຍເລກຂອງແຟ້ມນີ້ມີຢູ່ບ່ອນອື່ນໃນໄຟລ໌. ບັນທຶກເປັນຂໍ້ຄວາມທຳມະດາ ແລ້ວແນບໄຟລ໌ນັ້ນ.
attachment-looked = ແນບໄດ້
attachment-add = ແນບໄຟລ໌
attachment-add-explained = ຈະສ້າງໄຟລ໌ຂຶ້ນໃໝ່ເພື່ອບໍ່ໃຫ້ມີຫຍັງເຊື່ອງຢູ່. ຊື່ເດີມຜະນຶກໄວ້ ແລະ ໄຟລ໌ຕົ້ນສະບັບຢູ່ນີ້.
attachment-file = ໄຟລ໌
attachment-file-hint = ຮູບ PDF ເອກະສານ ຕາຕະລາງ ຫຼື ຂໍ້ຄວາມ ບໍ່ເກີນ { $mib } MiB.
attachment-do = ແນບ
attachment-look-only = ສະແດງສະເພາະສິ່ງທີ່ຈະເອົາອອກ
attachment-look-at-found = ເບິ່ງສິ່ງທີ່ພົບ
attachment-settle = ຈັດການ
attachment-approve-explained = ໃນຖານະຜູ້ອະນຸມັດຄົນທີສອງ ທ່ານອະນຸມັດສະເພາະສິ່ງທີ່ຮັກສາໄວ້ຂ້າງເທິງ. ຜູ້ທີ່ຮັກສາໄວ້ອະນຸມັດເອງບໍ່ໄດ້.
attachment-removed = ສິ່ງທີ່​ເອົາອອກ
attachment-removed-nothing = ບໍ່ມີຫຍັງເຊື່ອງຢູ່.
removed-what = ຫຍັງ
removed-place = ຢູ່ໃສ
removed-count = ຈຳນວນ
download-heading = ເປີດໄຟລ໌
download-explained = ໂປຣແກຣມທ່ອງເວັບຈະບັນທຶກໄຟລ໌ ແລະ ເປີດດ້ວຍໂປຣແກຣມອື່ນ. ສິ່ງທີ່ໂປຣແກຣມນັ້ນເກັບໄວ້ ແລະ ສຳເນົາທີ່ບັນທຶກ ທ່ານຕ້ອງລຶບເອງ.
download-do = ບັນທຶກ
download-original = ບັນທຶກຕົ້ນສະບັບ ພ້ອມທຸກສິ່ງທີ່ເຊື່ອງຢູ່
remove-file = ລຶບອອກ
remove-file-explained = ໄຟລ໌ ແລະ ຕົ້ນສະບັບຈະຫາຍໄປຖາວອນ. ພິມເລກທີແຟ້ມ.
remove-file-do = ລຶບອອກ
done-attached = ແນບແລ້ວ. ຕົ້ນສະບັບຜະນຶກເກັບໄວ້ຢູ່ນີ້.
done-settled = ຈັດການແລ້ວ.
done-file-approved = ອະນຸມັດແລ້ວ.
done-removed = ລຶບໄຟລ໌ ແລະ ຕົ້ນສະບັບແລ້ວ.

## Transfers

transfers-heading = ໄຟລ໌​ທີ່ກຳລັງສົ່ງ
transfers-since = ນັບແຕ່
transfers-way = ທິດທາງ
transfers-done = ສຳເລັດ​ແລ້ວ
transfer-up = ອອກ
transfer-down = ເຂົ້າ
transfer-under-way = ກຳລັງສົ່ງ
transfer-at-hub = ຢູ່ສູນຮັບສົ່ງຂໍ້ມູນ
transfer-not-verified = ມາຮອດແລ້ວ ຍັງບໍ່ໄດ້ກວດ
transfer-here = ມາຮອດແລ້ວ
transfer-damaged = ເສຍຫາຍ
transfer-waits-person = ໃຫ້ມີຄົນຈັດການ: ກະລຸນາຂໍໃຫ້ຜູ້ສົ່ງສົ່ງອີກເທື່ອໜຶ່ງ
transfer-waits-nobody = ບໍ່ຕ້ອງລໍໃຜ
transfer-waits-sender = ຜູ້ສົ່ງ ເຊິ່ງຍັງສົ່ງຂຶ້ນບໍ່ຄົບ

## A partner that is frozen

partner-frozen-explained = ພົບປະຫວັດສອງຊຸດຂອງຄູ່ຮ່ວມງານນີ້. ຈະບໍ່ນັບວ່າມີຜົນຈົນກວ່າຈະມີຄົນໂທຫາ.
thaw = ໃຫ້ກັບມາຮ່ວມງານ
thaw-explained = ໂທຫາ { $partner } ກ່ອນ ຕາມເບີໂທທີ່ທ່ານຮູ້ຈັກມາກ່ອນ. ສິ່ງທີ່ຫ້ອງການນັ້ນແຈ້ງຈະມີຜົນອີກ ກໍຕໍ່ເມື່ອຂໍ້ມູນຂອງຫ້ອງການນັ້ນກູ້ຄືນຈາກຂໍ້ມູນສຳຮອງ ຫຼື ຕັ້ງໃໝ່ແທ້.
thaw-telephone = ທາງໂທລະສັບ
thaw-spoken = ມີຜູ້ຂອງ { $partner } ບອກຂ້ອຍຕາມເບີໂທທີ່ຂ້ອຍຮູ້ຈັກມາກ່ອນວ່າ ຫ້ອງການເລີ່ມຕົ້ນໃໝ່.
thaw-do = ໃຫ້ກັບມາຮ່ວມງານ
done-thawed = ກັບມາຮ່ວມງານແລ້ວ ແລະ ຈະພິຈາລະນາສິ່ງທີ່ພັກໄວ້.
done-was-not-frozen = ບໍ່ໄດ້ຢຸດໄວ້.

## Codes of this work

code-handover_outcome-received_safe = ມາຮອດ ປອດໄພ
code-handover_outcome-received_with_concern = ມາຮອດ ມີຂໍ້ກັງວົນ
code-handover_outcome-rerouted = ມາຮອດບ່ອນອື່ນ
code-handover_outcome-postponed = ເລື່ອນອອກໄປ
code-handover_outcome-no_show = ບໍ່ໄດ້ມາ
code-handover_outcome-refused_by_survivor = ຜູ້ຮັບບໍລິການບໍ່ຕ້ອງການ
code-handover_outcome-refused_by_authority = ໜ່ວຍງານຂອງລັດປະຕິເສດ
code-case_close_reason-goals_met = ບັນລຸຕາມແຜນແລ້ວ
code-case_close_reason-survivor_request = ຜູ້ຮັບບໍລິການຕ້ອງການແນວນັ້ນ
code-case_close_reason-contact_lost = ຂາດການຕິດຕໍ່ຫຼັງພະຍາຍາມຄົບຕາມທີ່ຕົກລົງ
code-case_close_reason-transferred = ຄູ່ຮ່ວມງານອື່ນຮັບຜິດຊອບຜູ້ຮັບບໍລິການແລ້ວ
code-case_close_reason-repatriated = ກັບແລ້ວ ແລະ ບໍ່ຕ້ອງການໃຫ້ຕິດຕໍ່ອີກ
code-case_close_reason-relocated = ຍ້າຍໄປບ່ອນທີ່ເຂົ້າບໍ່ເຖິງ
code-case_close_reason-not_trafficking = ພົບວ່າເປັນເລື່ອງອື່ນ
code-case_close_reason-duplicate = ຊ້ຳກັບລາຍການອື່ນ
code-case_close_reason-consent_withdrawn = ຖອນການຍິນຍອມແລ້ວ
code-case_close_reason-deceased = ຜູ້ຮັບບໍລິການເສຍຊີວິດ
code-case_close_reason-other = ອື່ນໆ
code-followup_type-arrival = ເມື່ອມາຮອດ ພາຍໃນ 48 ຊົ່ວໂມງ
code-followup_type-in_care = ລະຫວ່າງການດູແລ
code-followup_type-after_reunification = ຫຼັງກັບຄືນສູ່ຄອບຄົວ
code-followup_type-for_service = ເລື່ອງບໍລິການ
code-followup_type-for_assessment = ເລື່ອງການປະເມີນ
code-followup_type-safety_check = ກວດເບິ່ງວ່າຜູ້ຮັບບໍລິການປອດໄພບໍ່
code-followup_type-court = ວັນນັດສານ ຫຼື ການໃຫ້ການ
code-followup_type-closing = ເມື່ອສິ້ນສຸດ
code-followup_outcome-safe_stable = ປອດໄພ ແລະ ໝັ້ນຄົງ
code-followup_outcome-safe_needs_support = ປອດໄພ ຕ້ອງການຄວາມຊ່ວຍເຫຼືອເພີ່ມ
code-followup_outcome-at_risk = ມີຄວາມສ່ຽງ
code-followup_outcome-re_trafficked = ຢູ່ໃນສະພາບການແນວນັ້ນອີກ
code-followup_outcome-contact_lost = ຂາດການຕິດຕໍ່
code-followup_outcome-declined_contact = ບໍ່ຕ້ອງການໃຫ້ຕິດຕໍ່
code-followup_outcome-moved = ຍ້າຍບ່ອນຢູ່
code-followup_outcome-in_education_or_work = ກຳລັງຮຽນ ຝຶກອາຊີບ ຫຼື ເຮັດວຽກ
code-followup_outcome-deceased = ເສຍຊີວິດ
code-service_status-requested = ຂໍແລ້ວ
code-service_status-offered = ສະເໜີໃຫ້ແລ້ວ
code-service_status-in_progress = ກຳລັງໃຫ້ບໍລິການ
code-service_status-completed = ສຳເລັດແລ້ວ
code-service_status-refused_by_survivor = ຜູ້ຮັບບໍລິການບໍ່ຕ້ອງການ
code-service_status-unavailable = ບໍ່ມີໃຫ້
code-service_status-already_received = ໄດ້ຮັບຈາກບ່ອນອື່ນແລ້ວ
code-service_status-cancelled = ບໍ່ໄດ້ເຮັດແລ້ວ
code-erasure_outcome-erased = ລຶບແລ້ວ
code-erasure_outcome-erased_with_stub = ລຶບແລ້ວ; ໝາຍເຫດທີ່ບໍ່ມີຂໍ້ມູນສ່ວນຕົວຍັງຢູ່ໃນທະບຽນຂອງຫ້ອງການ
code-erasure_outcome-not_held = ຫ້ອງການນີ້ບໍ່ມີຂໍ້ມູນນີ້
code-erasure_outcome-held_legal_claim = ເກັບໄວ້ເພື່ອສິດຮຽກຮ້ອງຕາມກົດໝາຍ
code-erasure_outcome-held_legal_duty = ເກັບໄວ້ຕາມໜ້າທີ່ທາງກົດໝາຍ
code-erasure_outcome-failed = ບໍ່ສຳເລັດ
