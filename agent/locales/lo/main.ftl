# What the pages say, in Lao. Not yet read by a native reader.
# Words that are safe when somebody looks over a shoulder: person, referral, service, partner code.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - ຕ້ອງຕອບ { $due } ລາຍການ
}
nav-status = ສະຖານະ
nobody-in-particular = ຫ້ອງການ
line-connected = ເຊື່ອມຕໍ່ຫຼ້າສຸດ { $ago }.
line-never = ຍັງບໍ່ເຄີຍເຊື່ອມຕໍ່.
line-waiting = { $count ->
    [0] ບໍ່ມີຫຍັງລໍສົ່ງ.
   *[other] ລໍສົ່ງ { $count } ລາຍການ.
}

## Coming in and going out

unlock-locked = ຫ້ອງການຖືກລັອກຢູ່. ຂໍ້ຄວາມທີ່ຜະນຶກໄວ້ຍັງຮັບສົ່ງໄດ້ ແຕ່ຈະບໍ່ມີຂໍ້ຄວາມໃດຖືກເປີດ ຈົນກວ່າຈະມີຜູ້ໃສ່ລະຫັດຜ່ານ.
unlock-officer = ລະຫັດພະນັກງານຂອງທ່ານ
unlock-officer-hint = ເຊັ່ນ lo-01. ປະຫວ່າງໄວ້ ຖ້າຕ້ອງການເຂົ້າດ້ວຍລະຫັດຜ່ານຂອງຫ້ອງການ.

## Why something was not done

error-no-session-next = ເປີດ Saphan ໃໝ່ຈາກລາຍການເລີ່ມໂປຣແກຣມ (saphan-agent open).
error-link-unknown-next = ເປີດ Saphan ໃໝ່ຈາກລາຍການເລີ່ມໂປຣແກຣມ (saphan-agent open).
error-link-late-next = ເປີດ Saphan ໃໝ່ຈາກລາຍການເລີ່ມໂປຣແກຣມ (saphan-agent open).
error-link-used-next = ເປີດ Saphan ໃໝ່ຈາກລາຍການເລີ່ມໂປຣແກຣມ (saphan-agent open). ຖ້າທ່ານບໍ່ແມ່ນຜູ້ໃຊ້ລິ້ງນັ້ນ ກະລຸນາແຈ້ງຜູ້ດູແລລະບົບ.
error-session-gone-next = ເປີດ Saphan ໃໝ່ຈາກລາຍການເລີ່ມໂປຣແກຣມ (saphan-agent open).
error-locked = ຫ້ອງການຖືກລັອກໃນລະຫວ່າງນັ້ນ.
error-locked-next = ໃສ່ລະຫັດຜ່ານອີກເທື່ອໜຶ່ງ.
error-wrong-passphrase = ລະຫັດຜ່ານບໍ່ຖືກຕ້ອງ ຫຼື ເປັນຂອງລະຫັດພະນັກງານອື່ນ.
error-wrong-passphrase-next = ກວດເບິ່ງວ່າປຸ່ມ Caps Lock ແລະ ພາສາຂອງແປ້ນພິມຖືກຕ້ອງບໍ່ ແລ້ວລອງອີກເທື່ອໜຶ່ງ.
error-no-staff-code = ລະຫັດພະນັກງານມີຮູບແບບຄື lo-01.
error-no-staff-code-next = ແກ້ໄຂໃຫ້ຖືກຕ້ອງ ຫຼື ປະຫວ່າງໄວ້.

## How the office is

status-heading = ສະຖານະ
status-to-know = ສິ່ງທີ່​ຄວນຮູ້
status-office = ຫ້ອງການນີ້
status-hub = ສູນຮັບສົ່ງຂໍ້ມູນ
status-no-hub = ຍັງບໍ່ໄດ້ຕັ້ງທີ່ຢູ່
status-online = ເຊື່ອມຕໍ່ຫຼ້າສຸດ
status-carrier = ສາຍ
carrier-quic = QUIC
carrier-tls = TLS ຜ່ານ TCP ເພາະ UDP ຜ່ານບໍ່ໄດ້
carrier-none = ຍັງບໍ່ຮູ້
status-drained = ຮັບຄົບທຸກລາຍການເມື່ອ
status-directory = ຢືນຢັນບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານເມື່ອ
status-not-fresh = ດົນເກີນໄປແລ້ວ: ຈະບໍ່ຜະນຶກຫຍັງ ຈົນກວ່າສູນຮັບສົ່ງຂໍ້ມູນຈະຢືນຢັນອີກເທື່ອໜຶ່ງ.
status-waiting = ລໍຢູ່ນີ້
status-at-hub = ຢູ່ສູນຮັບສົ່ງຂໍ້ມູນ
status-backup = ສຳຮອງຂໍ້ມູນຫຼ້າສຸດ
status-version = ລຸ້ນ
status-to-approve = ການສົ່ງຕໍ່ { $count } ລາຍການລໍຜູ້ອະນຸມັດຄົນທີສອງ.
status-overdue-approvals = ເຫດສຸກເສີນ { $count } ລາຍການສົ່ງອອກໄປແລ້ວ ແຕ່ຜູ້ອະນຸມັດຄົນທີສອງຍັງບໍ່ອະນຸມັດ ເກີນກຳນົດມາແລ້ວໜຶ່ງມື້.
status-late-approvals = ການສົ່ງຕໍ່ { $count } ລາຍການເຂົ້າມາເປັນເຫດສຸກເສີນ ແລະ ຜູ້ອະນຸມັດຄົນທີສອງຂອງຄູ່ຮ່ວມງານຍັງບໍ່ໄດ້ອະນຸມັດ.
status-late-overdue = ໃນນັ້ນ { $count } ລາຍການເກີນກຳນົດມາແລ້ວໜຶ່ງມື້. ກະລຸນາໂທຫາຄູ່ຮ່ວມງານ.
status-unseen-glass = ມີການເປີດແຟ້ມເກີນສິດຕາມໜ້າທີ່ { $count } ເທື່ອ ແລະ ຫົວໜ້າງານກັບຜູ້ຮັບຜິດຊອບປົກປ້ອງຂໍ້ມູນຍັງບໍ່ໄດ້ຮັບຮູ້ຄົບທັງສອງຄົນ.
status-ours-overdue = ຫ້ອງການນີ້ເກີນກຳນົດໃນການສົ່ງຕໍ່ { $count } ລາຍການ.
status-theirs-overdue = ຄູ່ຮ່ວມງານເກີນກຳນົດໃນການສົ່ງຕໍ່ { $count } ລາຍການ. ກະລຸນາໂທຫາຄູ່ຮ່ວມງານ.
status-not-fetched = ເຫດສຸກເສີນ { $count } ລາຍການ ຫ້ອງການຂອງຄູ່ຮ່ວມງານຍັງບໍ່ໄດ້ຮັບໄປເປັນເວລາໜຶ່ງຊົ່ວໂມງແລ້ວ. ກະລຸນາໂທຫາຄູ່ຮ່ວມງານ.

## What people must be told

notice-missing = ຂໍ້ຄວາມຈາກ { $partner } ຂາດໄປ { $count } ລາຍການ; ໄດ້ຂໍໄປແລ້ວ.
notice-withdrawn = ການຍິນຍອມສຳລັບ { $referral } ຖືກຖອນແລ້ວ: ຫ້າມໃຊ້ຂໍ້ມູນໃດໆຂອງລາຍການນີ້. ຜູ້ຮັບຜິດຊອບປົກປ້ອງຂໍ້ມູນ ຫຼື ຫົວໜ້າງານຕ້ອງຈັດການໃຫ້ຮຽບຮ້ອຍ.
notice-forked = ພົບປະຫວັດສອງຊຸດຂອງຫ້ອງການ { $partner }. ກະລຸນາໂທຫາຫ້ອງການນັ້ນກ່ອນເຮັດສິ່ງອື່ນ.
notice-directory = ບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານຂອງສູນຮັບສົ່ງຂໍ້ມູນຂັດກັບທີ່ຜູ້ອື່ນເຫັນ ({ $code }). ກະລຸນາໂທຫາຜູ້ດູແລລະບົບ.
notice-clock = ໂມງຂອງຄອມພິວເຕີໜ່ວຍນີ້ສະແດງ { $here } ໃນຂະນະທີ່ໂມງຂອງສູນຮັບສົ່ງຂໍ້ມູນສະແດງ { $hub }. ກະລຸນາຕັ້ງໂມງໜ່ວຍນີ້ໃໝ່ ຫຼື ໂທຫາຜູ້ດູແລສູນຮັບສົ່ງຂໍ້ມູນ. ສິ່ງທີ່ຕັດສິນໃຈໄວ້ແລ້ວຍັງຢູ່ຄົບ.
notice-resync = ຂໍ້ມູນນັບແຕ່ການສຳຮອງຄັ້ງກ່ອນຍັງມາບໍ່ຮອດຈາກ { $partner }; ໃນລະຫວ່າງນີ້ຫ້ອງການນີ້ຈະບໍ່ສົ່ງຫຍັງໄປໃຫ້.
notice-store-is-copy = { $partner } ມີຂໍ້ມູນຂອງຫ້ອງການນີ້ຫຼາຍກວ່າທີ່ຄອມພິວເຕີໜ່ວຍນີ້ຮູ້: ໜ່ວຍນີ້ເປັນສຳເນົາເກົ່າ ຫຼື ມີອີກຊຸດໜຶ່ງກຳລັງໃຊ້ຢູ່. ກະລຸນາຢຸດໃຊ້ອີກຊຸດໜຶ່ງ ແລະ ແຈ້ງຜູ້ດູແລລະບົບ.
notice-new-incarnation = { $partner } ໄດ້ຕິດຕັ້ງ ຫຼື ກູ້ຄືນຫ້ອງການຂອງຕົນໃໝ່ແລ້ວ.
notice-unopened = ເປີດຂໍ້ຄວາມບໍ່ໄດ້ { $count } ລາຍການ ເພາະກະແຈບໍ່ມີແລ້ວ; ໄດ້ຂໍໃຫ້ຜູ້ສົ່ງສົ່ງມາໃໝ່ແລ້ວ.
notice-refused = ລະບົບບໍ່ຮັບຂໍ້ຄວາມ { $count } ລາຍການ ({ $code }). ກະລຸນາແຈ້ງຜູ້ດູແລລະບົບ.
notice-glass-broken = ຄູ່ຮ່ວມງານເປີດເບິ່ງຕົວຕົນໃນ { $referral } ໂດຍບໍ່ມີຜູ້ອະນຸມັດຄົນທີສອງ ດ້ວຍກະແຈສຳລັບເຫດສຸກເສີນ. ກະລຸນາຖາມເຫດຜົນ.
notice-handover-failed = ຜູ້ຮັບບໍລິການໃນ { $referral } ບໍ່ໄດ້ມາຮອດບ່ອນມອບຮັບຕົວ. ກະລຸນາດຳເນີນການທັນທີ.
notice-profile = ສູນຮັບສົ່ງຂໍ້ມູນແຈກຂໍ້ມູນທີ່ { $partner } ບໍ່ໄດ້ແຈ້ງ ຫຼື ບໍ່ໄດ້ແຈ້ງແນວນັ້ນແລ້ວ ({ $code }). ກະລຸນາໂທຫາຜູ້ດູແລລະບົບ.
notice-number-differs = ເລກຢືນຢັນທີ່ { $partner } ອ່ານໃຫ້ຟັງບໍ່ກົງກັບກະແຈທີ່ຫ້ອງການນີ້ມີຢູ່: ຈະບໍ່ແຈ້ງຕົວຕົນຂອງຜູ້ໃດໃຫ້ຄູ່ຮ່ວມງານນີ້. ກະລຸນາທຽບອີກເທື່ອໜຶ່ງເມື່ອເຊື່ອມຕໍ່ແລ້ວ; ຖ້າຍັງບໍ່ກົງ ກະລຸນາໂທຫາຜູ້ດູແລລະບົບ.
notice-new-key = { $partner } ມີກະແຈໃໝ່ທີ່ກະແຈເກົ່າບໍ່ໄດ້ເຊັນຮັບຮອງ, ອາດຍ້ອນຄອມພິວເຕີຫາຍ ຫຼື ອາດເປັນການປອມແປງ. ຈົນຮອດ { $until } ຈະບໍ່ສົ່ງຫຍັງໄປໃຫ້ ແລະ ສິ່ງທີ່ມາຈາກບ່ອນນັ້ນຈະຍັງບໍ່ມີຜົນ; ບໍ່ມີຫຍັງສູນຫາຍ. ຍັງບໍ່ມີໃຜໃນຫ້ອງການນີ້ກວດຢືນຢັນ: ກະລຸນາໂທຫາ { $partner } ຕາມເບີໂທທີ່ທ່ານຮູ້ຈັກມາກ່ອນ ແລ້ວທຽບເລກຢືນຢັນ.
notice-new-key-confirmed = { $partner } ມີກະແຈໃໝ່ທີ່ກະແຈເກົ່າບໍ່ໄດ້ເຊັນຮັບຮອງ. ມີຄົນໃນຫ້ອງການນີ້ກວດຢືນຢັນແລ້ວ. ແຕ່ຈົນຮອດ { $until } ຈະຍັງບໍ່ສົ່ງຫຍັງໄປໃຫ້ ແລະ ສິ່ງທີ່ມາຈາກບ່ອນນັ້ນຈະຍັງບໍ່ມີຜົນ; ບໍ່ມີຫຍັງສູນຫາຍ.
notice-new-key-not-seen = 72 ຊົ່ວໂມງຫຼັງການເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ
notice-new-root = ໜ່ວຍຮັບຮອງຂອງເຄືອຂ່າຍມີກະແຈຫຼັກໃໝ່ ທີ່ກະແຈເກົ່າໄດ້ເຊັນໄວ້: { $root }. ສິ່ງທີ່ອີງໃສ່ກະແຈເກົ່າໃຊ້ໄດ້ຮອດ { $until }. ທ່ານບໍ່ຕ້ອງເຮັດຫຍັງ; ຖ້າຜູ້ດູແລລະບົບບໍ່ຮູ້ເລື່ອງນີ້ ຕ້ອງແຈ້ງໃຫ້ຮູ້ພາຍໃນມື້ນີ້.
notice-own-name-key = ບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານໃຫ້ຊື່ຂອງຫ້ອງການນີ້ແກ່ກະແຈທີ່ຫ້ອງການນີ້ບໍ່ມີ. ກະລຸນາໂທຫາຜູ້ດູແລລະບົບດຽວນີ້ ຕາມເບີໂທທີ່ທ່ານຮູ້ຈັກມາກ່ອນ. ຂໍ້ມູນຢູ່ນີ້ປອດໄພ ແລະ ຈົນກວ່າເລື່ອງນີ້ຈະຮຽບຮ້ອຍ ຈະບໍ່ແຈ້ງໃຫ້ຜູ້ໃດຮູ້ວ່າຜູ້ຮັບບໍລິການແມ່ນໃຜ.
notice-own-name-revoked = ບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານບອກວ່າຫ້ອງການນີ້ຖືກຍົກເລີກ. ກະລຸນາໂທຫາຜູ້ດູແລລະບົບດຽວນີ້ ຕາມເບີໂທທີ່ທ່ານຮູ້ຈັກມາກ່ອນ. ຂໍ້ມູນຢູ່ນີ້ປອດໄພ.
notice-own-name-suspended = ບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານບອກວ່າຫ້ອງການນີ້ຖືກໂຈະ. ກະລຸນາໂທຫາຜູ້ດູແລລະບົບດຽວນີ້ ຕາມເບີໂທທີ່ທ່ານຮູ້ຈັກມາກ່ອນ. ຂໍ້ມູນຢູ່ນີ້ປອດໄພ.
notice-asked-key = ໄດ້ຂໍກະແຈປະຈຳຕົວໃໝ່ຂອງຫ້ອງການນີ້ຈາກຜູ້ດູແລລະບົບແລ້ວ.
notice-came-back = ຂໍ້ຄວາມ { $count } ລາຍການຖືກສົ່ງກັບມາ: { $partner } ຖືກຍົກເລີກກ່ອນທີ່ຈະຮັບໄປ. ຂໍ້ຄວາມເກັບໄວ້ຢູ່ນີ້ ແລະ ບໍ່ມີຜູ້ອື່ນໄດ້ອ່ານ. ກະລຸນາເລືອກຄູ່ຮ່ວມງານອື່ນສຳລັບແຕ່ລະລາຍການ.
notice-quarantined = ຂໍ້ຄວາມ { $count } ລາຍການຂອງ { $partner } ມາຮອດໃນຊ່ວງທີ່ກະແຈອາດຕົກຢູ່ໃນມືຜູ້ອື່ນ: ເກັບໄວ້ແຕ່ບໍ່ນັບວ່າມີຜົນ. ກະລຸນາໂທຫາ { $partner }.
notice-in-doubt = ການສົ່ງຕໍ່ { $count } ລາຍການອີງໃສ່ສິ່ງທີ່ { $partner } ແຈ້ງໃນຊ່ວງທີ່ກະແຈອາດຕົກຢູ່ໃນມືຜູ້ອື່ນ. ກະລຸນາໂທຫາ { $partner } ກ່ອນເຮັດສິ່ງອື່ນໃນລາຍການເຫຼົ່ານີ້.
notice-custody = ສູນຮັບສົ່ງຂໍ້ມູນໃຫ້ໃບຮັບທີ່ບໍ່ຖືກຕ້ອງ ({ $code }). ກະລຸນາໂທຫາຜູ້ດູແລລະບົບ.

## Lists of referrals

nav-inbox = { $due ->
    [0] ຂາເຂົ້າ
   *[other] ຂາເຂົ້າ ({ $due })
}
nav-sent = ສົ່ງແລ້ວ
nav-partners = ຄູ່ຮ່ວມງານ
nav-files = ແຟ້ມ
nav-search = ຄົ້ນຫາ
nav-reports = ລາຍງານ
nav-settings = ຕັ້ງຄ່າ
nav-audit = ປະຫວັດ​ການໃຊ້ງານ
nav-queue = ລາຍການ​ລໍສົ່ງ
inbox-heading = ຂາເຂົ້າ
sent-heading = ສົ່ງແລ້ວ
part-ours = ຫ້ອງການນີ້​ຕ້ອງດຳເນີນການ ({ $count })
part-theirs = ລໍຜູ້ອື່ນ ({ $count })
part-over = ປິດແລ້ວ ({ $count })
list-reference = ເລກ​ອ້າງອີງ
list-from = ຈາກ
list-to = ເຖິງ
list-services = ບໍລິການ
list-urgency = ຄວາມຮີບດ່ວນ
list-due = ກຳນົດ
list-state = ສະຖານະ
due-here = { $what }: ພາຍໃນ { $until } ({ $left })
due-there = ຄູ່ຮ່ວມງານ: { $what }, ພາຍໃນ { $until } ({ $left })
due-deliver = ຮັບຂໍ້ມູນ
due-open = ເປີດເບິ່ງ
due-decide = ຕອບຮັບ ຫຼື ປະຕິເສດ
due-reply = ຕອບຄຳຖາມ
due-late_approval = ຜູ້ອະນຸມັດຄົນທີສອງ
due-follow_up = ລາຍງານຄວາມເປັນຢູ່ຂອງຜູ້ຮັບບໍລິການ
due-confirm = ຢືນຢັນການສິ້ນສຸດ
due-resolve = ຈັດການເລື່ອງການຖອນການຍິນຍອມ
left-moment = ເຫຼືອບໍ່ຮອດໜຶ່ງນາທີ
left-minutes = ເຫຼືອ { $count } ນາທີ
left-hours = ເຫຼືອ { $count } ຊົ່ວໂມງ
left-days = ເຫຼືອ { $count } ມື້
over-moment = ເກີນກຳນົດ
over-minutes = ເກີນກຳນົດ { $count } ນາທີ
over-hours = ເກີນກຳນົດ { $count } ຊົ່ວໂມງ
over-days = ເກີນກຳນົດ { $count } ມື້

## States of a referral

state-returned = ສົ່ງກັບມາໃຫ້ແກ້ໄຂ
state-pending-approval = ລໍຜູ້ອະນຸມັດຄົນທີສອງ
state-not-arrived = ຍັງມາບໍ່ຄົບ
state-queued = ກຳລັງສົ່ງ
state-delivered = ຮອດແລ້ວ ຍັງບໍ່ເປີດ
state-acknowledged = ເປີດແລ້ວ
state-info_requested = ມີຄຳຖາມ
state-accepted = ຕອບຮັບ
state-accepted_in_part = ຕອບຮັບບາງສ່ວນ
state-declined = ປະຕິເສດ
state-redirect_proposed = ປະຕິເສດ ແລະ ສະເໜີຄູ່ຮ່ວມງານອື່ນ
state-expired = ໝົດເວລາ
state-recalled = ຮຽກຄືນແລ້ວ
state-identity_requested = ຂໍຮູ້ຕົວຕົນ
state-identity_disclosed = ແຈ້ງຕົວຕົນແລ້ວ
state-handover_planned = ກຳນົດການມອບຮັບຕົວແລ້ວ
state-received = ຢູ່ກັບຄູ່ຮ່ວມງານແລ້ວ
state-handover_failed = ບໍ່ໄດ້ມາຮອດບ່ອນມອບຮັບຕົວ
state-in_service = ກຳລັງໄດ້ຮັບບໍລິການ
state-completed = ສຳເລັດແລ້ວ
state-frozen = ຢຸດໄວ້ກ່ອນ
state-erased = ລຶບແລ້ວ

## Steps of a referral

step-submit = ຍື່ນການສົ່ງຕໍ່ແລ້ວ
step-delivered = ຮອດແລ້ວ
step-acknowledge = ເປີດແລ້ວ
step-ask = ຖາມຄຳຖາມ
step-answer = ຕອບຄຳຖາມ
step-say = ຂໍ້ຄວາມ
step-accept = ຕອບຮັບ
step-accept_in_part = ຕອບຮັບບາງສ່ວນ
step-decline = ປະຕິເສດ
step-redirect = ສະເໜີຄູ່ຮ່ວມງານອື່ນ
step-recall = ຮຽກຄືນ
step-expire = ໝົດເວລາ
step-reopen = ສົ່ງອີກເທື່ອໜຶ່ງ
step-approve_late = ຜູ້ອະນຸມັດຄົນທີສອງອະນຸມັດແລ້ວ
step-detail = ແຈ້ງເພີ່ມຫຼັງການຕອບຮັບ
step-ask_identity = ຂໍຮູ້ຕົວຕົນ
step-refuse_identity = ບໍ່ແຈ້ງຕົວຕົນ
step-release_identity = ແຈ້ງຕົວຕົນແລ້ວ
step-identity_opened = ເປີດເບິ່ງຕົວຕົນແລ້ວ
step-plan = ສະເໜີການມອບຮັບຕົວ
step-agree_plan = ຕົກລົງການມອບຮັບຕົວ
step-received = ຮັບຕົວຜູ້ຮັບບໍລິການແລ້ວ
step-handover_failed = ຜູ້ຮັບບໍລິການບໍ່ໄດ້ມາ
step-close = ປິດແລ້ວ
step-start_service = ເລີ່ມໃຫ້ບໍລິການ
step-follow_up = ລາຍງານກ່ຽວກັບຜູ້ຮັບບໍລິການ
step-finish = ສະເໜີການສິ້ນສຸດ
step-complete = ຢືນຢັນການສິ້ນສຸດ
step-withdraw = ຖອນການຍິນຍອມ
step-erased = ລຶບແລ້ວ
step-held = ເກັບໄວ້ດ້ວຍເຫດຜົນທາງກົດໝາຍ
step-resume = ດຳເນີນການຕໍ່
step-heartbeat = ສັນຍານວ່າຍັງໃຊ້ງານຢູ່
step-gap = ຂໍຂໍ້ຄວາມທີ່ຂາດໄປ
step-reseal = ຂໍໃຫ້ສົ່ງມາໃໝ່
step-restored = ກູ້ຄືນຫ້ອງການແລ້ວ
step-resync = ສົ່ງປະຫວັດແລ້ວ
step-nothing = ບໍ່ມີ

## One referral

referral-from = ຈາກ { $partner }
referral-to = ເຖິງ { $partner }
referral-unopened = ຍັງບໍ່ມີໃຜເປີດເບິ່ງຢູ່ນີ້. ເມື່ອເປີດແລ້ວ { $partner } ຈະໄດ້ຮັບແຈ້ງວ່າເປີດແລ້ວ ແລະ ໃຜເປັນຜູ້ຕິດຕໍ່.
referral-open = ເປີດເບິ່ງ
referral-was-told = ສິ່ງທີ່ຫ້ອງການນີ້​ໄດ້ຮັບແຈ້ງ
referral-was-sent = ສິ່ງທີ່​ສົ່ງໄປ
referral-details = ຫຼັງການ​ຕອບຮັບ
referral-masked = ປິດບັງໄວ້ ເພື່ອບໍ່ໃຫ້ຄົນຢູ່ຂ້າງໆອ່ານນຳ.
referral-show = ສະແດງໜຶ່ງນາທີ
referral-shown = ຈະປິດບັງອີກໃນໜຶ່ງນາທີ.
referral-mask = ປິດບັງດຽວນີ້
alert-frozen = ຢຸດໄວ້ກ່ອນ: ການຍິນຍອມຖືກຖອນແລ້ວ ຫ້າມໃຊ້ຂໍ້ມູນໃດໆຂອງລາຍການນີ້. ຜູ້ຮັບຜິດຊອບປົກປ້ອງຂໍ້ມູນ ຫຼື ຫົວໜ້າງານຂອງແຕ່ລະຫ້ອງການຕ້ອງຈັດການໃຫ້ຮຽບຮ້ອຍ.
alert-in-doubt = ຂໍ້ມູນບາງສ່ວນມາຈາກ { $partner } ໃນຊ່ວງທີ່ກະແຈອາດຕົກຢູ່ໃນມືຜູ້ອື່ນ. ກະລຸນາໂທຫາ { $partner } ກ່ອນເຮັດສິ່ງອື່ນ.
alert-second-person = ລໍຜູ້ອະນຸມັດຄົນທີສອງຂອງຫ້ອງການນີ້.
alert-erased = ຂໍ້ມູນຂອງບຸກຄົນທີ່ເຄີຍແຈ້ງໄວ້ຖືກລຶບຈາກບ່ອນນີ້ແລ້ວ.
alert-never-tell = ຫ້າມແຈ້ງເດັດຂາດແກ່: { $whom }. ຂໍ້ກຳນົດຂອງການຍິນຍອມນີ້ຜູກພັນຫ້ອງການນີ້ນຳ.
alert-not-left = ຕັດສິນໃຈແລ້ວຢູ່ນີ້ ແລະ ຍັງບໍ່ໄດ້ສົ່ງອອກ: { $step }.
fact-answers = ຫ້ອງການທີ່ຮັບຜິດຊອບ
fact-contact = ຜູ້ຕິດຕໍ່
fact-deputy = ຜູ້ເຮັດແທນ
fact-signed = ເຊັນໂດຍ
fact-question = ຄຳຖາມ
fact-declined = ເຫດຜົນທີ່ປະຕິເສດ
fact-recalled = ເຫດຜົນທີ່ຮຽກຄືນ
fact-said = { $by } ແຈ້ງວ່າ
timeline-heading = ລຳດັບ​ເຫດການ
timeline-when = ເມື່ອໃດ
timeline-who = ໃຜ
timeline-what = ຫຍັງ
timeline-outcome = ການເຊັນ
outcome-applied = ກວດແລ້ວ
outcome-superseded = ກວດແລ້ວ ມາຊ້າເກີນທີ່ຈະມີຜົນ
outcome-waiting = ກວດແລ້ວ ລໍສິ່ງທີ່ຕ້ອງມາກ່ອນ
outcome-in-doubt = ມີຂໍ້ສົງໄສ

## What can be done with a referral

act-accept = ຕອບຮັບ
act-accept-explained = { $partner } ຈະໄດ້ຮັບແຈ້ງ ແລະ ຂໍ້ມູນເພີ່ມເຕີມກ່ຽວກັບບຸກຄົນຈະຕາມມາ. ນັບແຕ່ນັ້ນຫ້ອງການນີ້ຈະຮັບຜິດຊອບສິ່ງທີ່ຕອບຮັບ.
act-accept-do = ຕອບຮັບ
act-services = ບໍລິການທີ່ຫ້ອງການນີ້ໃຫ້
act-persons = ບຸກຄົນ
act-ask = ຖາມຄຳຖາມ
act-ask-explained = ຄຳຖາມຈະສົ່ງໄປຫາ { $partner }. ເວລາຕອບຂອງຝ່າຍນັ້ນເລີ່ມນັບ ແລະ ເວລາຂອງຫ້ອງການນີ້ຢຸດນັບໃນລະຫວ່າງນັ້ນ.
act-ask-do = ຖາມ
act-topic = ເລື່ອງຫຍັງ
act-decline = ປະຕິເສດ
act-decline-explained = { $partner } ຈະໄດ້ຮັບແຈ້ງເຫດຜົນ ແລ້ວເລືອກຄູ່ຮ່ວມງານອື່ນ. ການສົ່ງຕໍ່ທີ່ປະຕິເສດແລ້ວຈະຕອບຮັບພາຍຫຼັງບໍ່ໄດ້.
act-decline-do = ປະຕິເສດ
act-reason = ເຫດຜົນ
act-say = ສົ່ງຂໍ້ຄວາມ
act-say-explained = ຂໍ້ຄວາມຈະໄປຮອດ { $partner } ແລະ ບໍ່ແມ່ນການຕັດສິນໃຈໃດໆ. ຢ່າບອກຊື່ໃຜ ຫຼື ສິ່ງໃດທີ່ເຮັດໃຫ້ຊອກຫາຕົວໄດ້.
act-say-do = ສົ່ງ
act-text = ຂໍ້ຄວາມ
act-text-hint = ບໍ່ເກີນ 600 ຕົວອັກສອນ. ຈະມີການກວດກ່ອນສົ່ງອອກ.
act-recall = ຮຽກຄືນ
act-recall-explained = { $partner } ຕ້ອງຢຸດ ແລະ ບໍ່ໃຊ້ຂໍ້ມູນໃດຂອງລາຍການນີ້ອີກ. ສິ່ງທີ່ອ່ານໄປແລ້ວເອົາຄືນບໍ່ໄດ້.
act-recall-do = ຮຽກຄືນ
act-type-reference = ພິມ { $reference } ເພື່ອຢືນຢັນ
act-back = ກັບຄືນ
of-a-thing = { $of }: { $what }
done-accept = ຕອບຮັບແລ້ວ. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
done-ask = ຖາມແລ້ວ. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
done-decline = ປະຕິເສດແລ້ວ. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
done-say = ຂຽນຂໍ້ຄວາມແລ້ວ. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
done-recall = ຮຽກຄືນແລ້ວ. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
error-nothing-chosen = ຍັງບໍ່ໄດ້ເລືອກຫຍັງ.
error-nothing-chosen-next = ເລືອກສິ່ງທີ່ແບບຟອມຖາມ.
error-nothing-typed = ຍັງບໍ່ໄດ້ພິມຂໍ້ຄວາມ.
error-nothing-typed-next = ຂຽນຂໍ້ຄວາມ ຫຼື ກັບຄືນ.
error-reference-not-typed = ສິ່ງທີ່ພິມບໍ່ກົງກັບທີ່ສະແດງຢູ່ຂ້າງເທິງ.
error-reference-not-typed-next = ພິມໃຫ້ກົງເພື່ອຢືນຢັນ ຫຼື ກັບຄືນ.
error-settlement-words = ມີບາງຈຸດທີ່ຍັງບໍ່ໄດ້ໃສ່ຄຳ ຫຼື ເຫດຜົນສັ້ນເກີນໄປ.
error-settlement-words-next = ຂຽນສິ່ງທີ່ຈະໃຊ້ແທນ ຫຼື ເຫດຜົນທີ່ຮັກສາໄວ້.
error-no-such-act = ບໍ່ມີໜ້ານີ້ສຳລັບການສົ່ງຕໍ່.
error-no-such-referral = ຫ້ອງການນີ້ບໍ່ມີການສົ່ງຕໍ່ລາຍການນີ້.
error-no-such-partner = ນີ້ບໍ່ແມ່ນລະຫັດຂອງຄູ່ຮ່ວມງານ.

## Passages that may tell who a person is

findings-heading = ມີ { $count } ຈຸດ​ທີ່ອາດບອກໄດ້​ວ່າບຸກຄົນແມ່ນໃຜ
findings-explained = ຍັງບໍ່ມີຫຍັງສົ່ງອອກ. ກະລຸນາຈັດການໃຫ້ຄົບທຸກຈຸດ.
findings-replace = ໃຊ້ { $words } ແທນ
findings-generalise = ໃຊ້ຄຳຂ້າງລຸ່ມແທນ
findings-keep = ຮັກສາໄວ້ ດ້ວຍເຫດຜົນທີ່ຂຽນຂ້າງລຸ່ມ
findings-words = ຄຳທີ່ໃຊ້ແທນ ຫຼື ເຫດຜົນ

## A new referral

new-heading = ການສົ່ງຕໍ່ໃໝ່
new-step = ຂັ້ນທີ { $step } ຈາກ 4.
new-file = ເລືອກແຟ້ມທີ່ຈະໃຊ້ເຮັດການສົ່ງຕໍ່.
new-no-file = ບໍ່ມີແຟ້ມທີ່ທ່ານສົ່ງຕໍ່ໄດ້.
file-number = ແຟ້ມ
file-to = ກະກຽມ​ເພື່ອສົ່ງເຖິງ
file-opened = ເປີດແຟ້ມ​ເມື່ອ
file-persons = ບຸກຄົນ
new-continue = ຕໍ່ໄປ
new-partner = ເລືອກຜູ້ທີ່ຈະຮັບ { $number }.
new-can-take = ຄູ່ຮ່ວມງານ​ທີ່ຮັບໄດ້
new-cannot-take = ຄູ່ຮ່ວມງານ​ທີ່ຮັບບໍ່ໄດ້
obstacle-revoked = ບໍ່ໄດ້ຮ່ວມງານແລ້ວ
obstacle-suspended = ຖືກໂຈະ: ຈະບໍ່ໄດ້ຮັບຫຍັງຈົນກວ່າຈະກັບມາຮ່ວມງານ
obstacle-service_not_offered = ບໍ່ມີບໍລິການໃດຕາມທີ່ຂໍ
obstacle-outside_area = ບໍ່ໄດ້ເຮັດວຽກໃນພື້ນທີ່ທີ່ຜູ້ຮັບບໍລິການຈະໄປ
obstacle-kind_not_taken = ບໍ່ຮັບການສົ່ງຕໍ່ປະເພດນີ້
obstacle-sex_not_taken = ບໍ່ຮັບບຸກຄົນເພດນີ້
obstacle-age_not_taken = ບໍ່ຮັບບຸກຄົນໄວນີ້
obstacle-no_capacity = ບໍ່ມີບ່ອນຫວ່າງ ຫຼື ມີບໍ່ພໍ
obstacle-closed = ມື້ນີ້ປິດ
remark-no_profile = ຍັງບໍ່ໄດ້ແຈ້ງວ່າຮັບຫຍັງໄດ້
remark-profile_over = ສິ່ງທີ່ແຈ້ງໄວ້ເກົ່າແລ້ວ; ກະລຸນາສອບຖາມ
remark-no_key_this_week = ຍັງບໍ່ມີກະແຈສຳລັບອາທິດນີ້ ຈຶ່ງຕ້ອງລໍຖ້າ
remark-frozen = ຢຸດໄວ້ກ່ອນຈົນກວ່າຈະມີຜູ້ເວົ້າລົມກັບເຂົາເຈົ້າ
remark-without_services = ບໍ່ມີບໍລິການບາງຢ່າງຕາມທີ່ຂໍ
remark-language = ບໍ່ໄດ້ເຮັດວຽກດ້ວຍພາສາຂອງການສົ່ງຕໍ່ນີ້
remark-closed_today = ມື້ນີ້ປິດ
new-need = ສິ່ງທີ່ຂໍຈາກ { $to } ແລະ ສິ່ງທີ່ຜູ້ຮັບບໍລິການຍິນຍອມ.
new-need-heading = ຄວາມ​ຕ້ອງການ
new-consent-heading = ການຍິນຍອມ
new-findings-follow = ມີ { $count } ຈຸດທີ່ອາດບອກໄດ້ວ່າບຸກຄົນແມ່ນໃຜ. ຈະຈັດການໃນຂັ້ນຕໍ່ໄປ.
new-phoned = ໄດ້ໂທແຈ້ງເຫດສຸກເສີນນີ້ໃຫ້ { $to } ແລ້ວ
new-basis = ເຫດຜົນທີ່ອີງໃສ່ພື້ນຖານອື່ນນອກຈາກການຍິນຍອມ ສຳລັບຜູ້ອະນຸມັດຄົນທີສອງ
check-heading = ກວດ​ກ່ອນສົ່ງ
check-explained = ນີ້ແມ່ນສິ່ງທີ່ຈະສົ່ງເຖິງ { $to } ໂດຍອ່ານຈາກຂໍ້ມູນຊຸດດຽວກັນກັບທີ່ຜະນຶກ.
check-second = ຜູ້ອະນຸມັດຄົນທີສອງຂອງຫ້ອງການນີ້ຕ້ອງເບິ່ງກ່ອນສົ່ງອອກ ຫຼື ເບິ່ງຫຼັງສົ່ງອອກຖ້າເປັນເຫດສຸກເສີນ: { $why }.
check-hash = ເຄື່ອງໝາຍຂອງຂໍ້ມູນຊຸດນີ້:
check-send = ສົ່ງເຖິງ { $to }
check-settle = ກວດອີກເທື່ອໜຶ່ງ
column-file = ແຟ້ມຂອງທ່ານ (ຢູ່ບ່ອນນີ້)
column-stay = { $count } ຊ່ອງຢູ່ບ່ອນນີ້
column-told = ແຈ້ງເປັນ: { $rule }
column-read = { $to } ຈະອ່ານໄດ້
column-hub = ສູນຮັບສົ່ງຂໍ້ມູນ​ເຫັນໄດ້
hub-from = ຈາກ
hub-to = ເຖິງ
hub-size = ຂະໜາດ
hub-size-padded = ບໍ່ເກີນ { $size } (ຕື່ມໃຫ້ເຕັມເພື່ອປິດບັງຂະໜາດຈິງ)
hub-when = ເມື່ອໃດ
hub-kept = ເກັບໄວ້
hub-kept-days = ຈົນກວ່າຈະມີຜູ້ຮັບ, ບໍ່ເກີນ { $count } ມື້
hub-text = ຂໍ້ຄວາມ
hub-nothing = ບໍ່ເຫັນເລີຍ
second-minor = ມີຜູ້ອາຍຸຕ່ຳກວ່າ 18 ປີ ຫຼື ອາດຕ່ຳກວ່າ
second-non_consent_basis = ອີງໃສ່ພື້ນຖານອື່ນນອກຈາກການຍິນຍອມ
second-rare_combination = ອາດມີຜູ້ຈື່ບຸກຄົນໄດ້ຈາກລັກສະນະທີ່ພົບໜ້ອຍ
second-safe_summary = ມີຂໍ້ຄວາມທີ່ຂຽນເອງ
second-emergency = ເປັນເຫດສຸກເສີນ
second-kept = ມີຈຸດທີ່ຮັກສາໄວ້
done-sent = ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
done-drafted = ຮ່າງໄວ້ແລ້ວ ແລະ ຍັງບໍ່ມີຫຍັງສົ່ງອອກ: ຜູ້ອະນຸມັດຄົນທີສອງຂອງຫ້ອງການນີ້ຕ້ອງອະນຸມັດກ່ອນ.
done-told = ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
done-withdrawn = ຖອນການຍິນຍອມແລ້ວ: ນັບແຕ່ນີ້ຫ້າມໃຊ້ຂໍ້ມູນໃດຂອງລາຍການນີ້ ເຖິງວ່າຈະເຊື່ອມຕໍ່ບໍ່ໄດ້ກໍຕາມ.

## More for a partner

act-disclose = ແຈ້ງ​ເພີ່ມເຕີມ
stages-explained = ສິ່ງທີ່ { $partner } ຮູ້ໃນແຕ່ລະຂັ້ນ.
stages-what = ຂັ້ນ
stages-next = ຕໍ່ໄປ
stages-look = ເບິ່ງລາຍລະອຽດ
stage-1 = ຄວາມຕ້ອງການ ແລະ ຂໍ້ມູນໂດຍຫຍໍ້
stage-2 = ສິ່ງທີ່ຕ້ອງຮູ້ເພື່ອຊ່ວຍເຫຼືອ ໂດຍບໍ່ມີຊື່
stage-3 = ຜູ້ຮັບບໍລິການແມ່ນໃຜ
stage-told = ແຈ້ງແລ້ວ
stage-possible = ແຈ້ງໄດ້ແລ້ວ
stage-not-yet = ຍັງແຈ້ງບໍ່ໄດ້
error-no-such-stage = ບໍ່ມີຂັ້ນນີ້.

## The second person

act-approve = ກວດເບິ່ງ​ໃນຖານະ​ຜູ້ອະນຸມັດ​ຄົນທີສອງ
approve-explained = { $by } ໄດ້ຮ່າງສິ່ງນີ້ເຖິງ { $to }. ຜູ້ທີ່ຮ່າງອະນຸມັດເອງບໍ່ໄດ້.
approve-late = ສົ່ງອອກໄປແລ້ວ ເພາະເປັນເຫດສຸກເສີນ.
approve-basis = ອີງໃສ່ພື້ນຖານອື່ນນອກຈາກການຍິນຍອມ ເພາະ
approve-kept = ຮັກສາໄວ້ ເພາະ
approve-reader = ຜູ້ອ່ານ
approve-reader-until = { $officer } ຜູ້ດຽວ ຮອດ { $until }
approve-files = ໄຟລ໌​ທີ່ໄປນຳ
approve-do = ອະນຸມັດ
approve-reason = ເຫດຜົນທີ່ສົ່ງກັບຄືນ
approve-return = ສົ່ງກັບຄືນ
done-approved = ອະນຸມັດແລ້ວ. ບັນທຶກໄວ້ຢູ່ນີ້ແລ້ວ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
done-returned = ສົ່ງກັບຄືນແລ້ວ. ຍັງບໍ່ມີຫຍັງອອກໄປ.

## Consent taken back

act-withdraw = ຖອນການຍິນຍອມ
withdraw-explained = ຜູ້ຮັບບໍລິການຂໍຖອນການຍິນຍອມ. ບໍ່ຕ້ອງມີເຫດຜົນ. ຈະຂໍໃຫ້ { $partner } ຢຸດ ແລະ ແຈ້ງວ່າໄດ້ເຮັດແນວໃດກັບຂໍ້ມູນທີ່ມີຢູ່.
withdraw-holds = ສິ່ງທີ່ { $partner } ໄດ້ຮັບແຈ້ງແລ້ວ:
withdraw-limits = ສິ່ງທີ່ອ່ານໄປແລ້ວເອົາຄືນບໍ່ໄດ້ ແລະ ບໍ່ມີໃຜລຶບຂໍ້ມູນໃນຄອມພິວເຕີຂອງຫ້ອງການອື່ນໄດ້. ຄຳຢືນຢັນຂອງຫ້ອງການນັ້ນມີການເຊັນ ແລະ ສະແດງໄວ້ຢູ່ນີ້.
withdraw-scope = ສິ່ງທີ່ຖອນ
withdraw-everything = ທັງໝົດ
withdraw-later = ທັງໝົດ ຍົກເວັ້ນຄວາມຕ້ອງການ ແລະ ຂໍ້ມູນໂດຍຫຍໍ້
withdraw-identity = ຂໍ້ມູນວ່າຜູ້ຮັບບໍລິການແມ່ນໃຜ
withdraw-do = ຖອນການຍິນຍອມ

## Queue

queue-heading = ລາຍການ​ລໍສົ່ງ
queue-empty = ບໍ່ມີຫຍັງລໍສົ່ງ.
queue-what = ລາຍການ
queue-state = ຢູ່ໃສ
queue-waits = ລໍຫຍັງ
queue-next = ໃຜ​ດຳເນີນການຕໍ່
queue-since = ຕັດສິນໃຈ​ເມື່ອ
queue-tries = ຈຳນວນເທື່ອ​ທີ່ລອງ
queue-retry = ລອງສົ່ງທັງໝົດດຽວນີ້
queue-here = ລໍຢູ່ນີ້
queue-at-hub = ຢູ່ສູນຮັບສົ່ງຂໍ້ມູນ
queue-came-back = ຖືກສົ່ງກັບມາ
queue-carried = { $state } ແລະ ຢູ່ໃນຊຸດໄຟລ໌ທີ່ນຳສົ່ງເອງເມື່ອ { $at }
queue-next-try = { $tries } ເທື່ອ (ເທື່ອຕໍ່ໄປ { $at })
queue-draft = ຮ່າງ
queue-has-left = ສົ່ງອອກແລ້ວ
waits-second-person = ຜູ້ອະນຸມັດຄົນທີສອງ
waits-connection = ການເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ
waits-directory = ຂໍ້ມູນຫຼ້າສຸດວ່າໃຜຢູ່ໃນເຄືອຂ່າຍ
waits-key = ຄູ່ຮ່ວມງານ ເຊິ່ງຍັງບໍ່ມີກະແຈສຳລັບອາທິດນີ້; ກະລຸນາໂທຫາ
waits-resync = ຄູ່ຮ່ວມງານ ໃຫ້ສົ່ງຂໍ້ມູນນັບແຕ່ການສຳຮອງຄັ້ງກ່ອນ
waits-repair = ໃຫ້ມີຄົນຈັດການ: ຫ້ອງການນີ້ເປັນສຳເນົາເກົ່າ; ກະລຸນາແຈ້ງຜູ້ດູແລລະບົບ
waits-not-active = ໃຫ້ມີຄົນຈັດການ: ຄູ່ຮ່ວມງານບໍ່ໄດ້ຮ່ວມງານຢູ່; ກະລຸນາຮຽກຄືນ
waits-new-key = 72 ຊົ່ວໂມງ ແລະ ໃຫ້ມີຄົນຈັດການ: ຄູ່ຮ່ວມງານມີກະແຈໃໝ່; ກະລຸນາທຽບເລກຢືນຢັນ
waits-own-name = ຜູ້ດູແລລະບົບ: ບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານບອກຂໍ້ມູນຂອງຫ້ອງການນີ້ບໍ່ຖືກຕ້ອງ; ກະລຸນາໂທຫາ
waits-suspended = ຜູ້ດູແລລະບົບ ໃຫ້ຄູ່ຮ່ວມງານທີ່ຖືກໂຈະກັບມາຮ່ວມງານ; ບໍ່ມີຫຍັງສູນຫາຍ
waits-not-compared = ໃຫ້ມີຄົນຈັດການ: ຍັງບໍ່ໄດ້ທຽບເລກຢືນຢັນຂອງຄູ່ຮ່ວມງານ
waits-busy = ສູນຮັບສົ່ງຂໍ້ມູນ ເຊິ່ງຕອນນີ້ເຕັມ
waits-refused = ສູນຮັບສົ່ງຂໍ້ມູນ ເຊິ່ງຕອນນີ້ບໍ່ຮັບ
waits-recipient = ຄູ່ຮ່ວມງານ ໃຫ້ມາຮັບໄປ
waits-returned = ໃຫ້ມີຄົນຈັດການ: ບໍ່ມີຜູ້ຮັບສອງເທື່ອແລ້ວ; ກະລຸນາໂທຫາຄູ່ຮ່ວມງານ
waits-revoked = ໃຫ້ມີຄົນຈັດການ: ຄູ່ຮ່ວມງານຖືກຍົກເລີກ ແລະ ບໍ່ເຄີຍໄດ້ຮັບ; ກະລຸນາເລືອກຄູ່ຮ່ວມງານອື່ນ
next-office = ຫ້ອງການນີ້
next-approver = ຫົວໜ້າງານທີ່ບໍ່ແມ່ນ { $not }
next-line = ການເຊື່ອມຕໍ່ກັບສູນຮັບສົ່ງຂໍ້ມູນ
next-administrator = ຜູ້ດູແລລະບົບຂອງເຄືອຂ່າຍ
done-retry = ຈະລອງສົ່ງທັງໝົດເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.

## Partners

partners-heading = ຄູ່ຮ່ວມງານ
partners-partner = ລະຫັດ​ຄູ່ຮ່ວມງານ
partners-state = ສະຖານະ
partners-key = ກະແຈ​ສຳລັບອາທິດນີ້
partners-number = ເລກ​ຢືນຢັນ
partners-takes = ຮັບ
partners-us = ຫ້ອງການນີ້
partner-active = ຮ່ວມງານຢູ່
partner-revoked = ຖືກຍົກເລີກ
partner-suspended = ຖືກໂຈະ
partner-new-key = ກະແຈໃໝ່ ຍັງພັກໄວ້
partner-frozen = ຢຸດໄວ້ກ່ອນ
partner-no-profile = ຍັງບໍ່ໄດ້ແຈ້ງ
partner-not-counted = ມາຮອດໃນຊ່ວງ​ທີ່ກະແຈອາດຕົກ​ຢູ່ໃນມືຜູ້ອື່ນ; ເກັບໄວ້​ແຕ່ບໍ່ນັບ​ວ່າມີຜົນ
trust-not-compared = ຍັງບໍ່ໄດ້ທຽບເລກຢືນຢັນ
trust-compared = { $by } ທຽບເລກຢືນຢັນແລ້ວເມື່ອ { $at }
trust-differed = ເລກຢືນຢັນບໍ່ກົງກັນ! ພິມໂດຍ { $by } ເມື່ອ { $at }
takes-services = ບໍລິການ
takes-places = ພື້ນທີ່ເຮັດວຽກ
takes-kinds = ປະເພດການສົ່ງຕໍ່
takes-sexes = ເພດທີ່ຮັບ
takes-ages = ອາຍຸ
takes-languages = ພາສາ
compare-heading = ທຽບ​ເລກຢືນຢັນ
compare-ours = ເລກຢືນຢັນຂອງ { $us } (ຫ້ອງການນີ້) ສຳລັບອ່ານໃຫ້ { $partner } ຟັງ:
compare-theirs = ເລກຢືນຢັນຂອງ { $partner } ຕາມທີ່ທຽບໄວ້:
compare-type = ພິມສິ່ງທີ່ { $partner } ອ່ານໃຫ້ຟັງ
compare-telephone = ໂທຫາ { $partner } ຕາມເບີໂທທີ່ທ່ານຮູ້ຈັກມາກ່ອນ, ຢ່າໃຊ້ເບີທີ່ມາກັບຂໍ້ຄວາມ.
compare-group = ກຸ່ມທີ { $number } ຈາກ 5
compare-do = ທຽບ
done-compared = ເລກຢືນຢັນກົງກັນ, ເລກກວດສອບຖືກຕ້ອງ.
error-number-form = ເລກຢືນຢັນມີ 5 ກຸ່ມ ກຸ່ມລະ 5 ຕົວເລກ.
error-number-form-next = ຂໍໃຫ້ອ່ານອີກເທື່ອໜຶ່ງ ແລ້ວພິມໃຫ້ຄົບ.
error-number-mistyped = ມີບາງຕົວທີ່ອ່ານ ຟັງ ຫຼື ພິມຜິດ ຈຶ່ງຍັງບໍ່ໄດ້ທຽບ.
error-number-mistyped-next = ຂໍໃຫ້ອ່ານອີກເທື່ອໜຶ່ງ.
error-number-differs = ນີ້ແມ່ນເລກຢືນຢັນຂອງກະແຈອື່ນ.
error-number-differs-next = ເຊື່ອມຕໍ່ ແລ້ວທຽບອີກເທື່ອໜຶ່ງ. ຖ້າຍັງບໍ່ກົງ ກະລຸນາໂທຫາຜູ້ດູແລລະບົບ.

## Fields of a record

yes = ແມ່ນ
no = ບໍ່ແມ່ນ
field-kind = ປະເພດ
field-reason = ເຫດຜົນ
field-urgency = ຄວາມຮີບດ່ວນ
field-prepared_on = ກະກຽມເມື່ອ
field-trafficking_status = ຜົນການພິຈາລະນາ
field-trafficking_status_by = ພິຈາລະນາໂດຍ
field-survivor_count = ຈຳນວນຜູ້ຮັບບໍລິການ
field-rare_combination = ເປັນລັກສະນະຮ່ວມທີ່ພົບໜ້ອຍ ແມ່ນບໍ່?
field-generalisation_level = ກົດເກນການຫຼຸດລາຍລະອຽດ
field-services = ບໍລິການ
field-services_requested = ບໍລິການທີ່ຂໍ
field-service = ບໍລິການ
field-needed_by = ຕ້ອງການພາຍໃນ
field-persons = ບຸກຄົນ
field-pid = ເລກທີ
field-role = ບົດບາດ
field-sex = ເພດ
field-nationality = ສັນຊາດ
field-minor = ອາຍຸຕ່ຳກວ່າ 18 ປີ ແມ່ນບໍ່?
field-age_band = ອາຍຸ
field-age_basis = ທີ່ມາຂອງອາຍຸ
field-assessment_methods = ວິທີປະເມີນອາຍຸ
field-languages_t1 = ພາສາ
field-minority_language = ເວົ້າພາສາທີ່ມີຜູ້ໃຊ້ໜ້ອຍ ແມ່ນບໍ່?
field-exploitation = ສະພາບການ
field-types = ຮູບແບບ
field-country = ປະເທດ
field-means_of_control = ວິທີຄວບຄຸມ
field-sector = ຂະແໜງການ
field-recruited_on = ເລີ່ມເມື່ອ
field-from = ຈາກ
field-to = ເຖິງ
field-recruitment_relation = ຜູ້ຮັບບໍລິການຮູ້ຈັກໃນຖານະ
field-minor_when_trafficked = ຕອນນັ້ນອາຍຸຕ່ຳກວ່າ 18 ປີ ແມ່ນບໍ່?
field-risk_flags = ຄວາມສ່ຽງ
field-risk_level = ລະດັບຄວາມສ່ຽງ
field-risk_assessed_on = ປະເມີນຄວາມສ່ຽງເມື່ອ
field-constraints = ສິ່ງທີ່ຕ້ອງປະຕິບັດຕາມ
field-documents = ເອກະສານ
field-type = ຊະນິດ
field-held_by = ຜູ້ຖື
field-authenticity = ຄວາມແທ້ຈິງ
field-false_particulars = ຂໍ້ມູນທີ່ບໍ່ຈິງ
field-safe_contact = ມີວິທີຕິດຕໍ່ທີ່ປອດໄພ ແມ່ນບໍ່?
field-area = ພື້ນທີ່
field-schema = ປະເພດຂອງແຟ້ມ
field-code = ພາສາ
field-best_interest = ຜົນປະໂຫຍດສູງສຸດ
field-children_count = ຈຳນວນລູກ
field-care_arrangement = ການດູແລ
field-migration_status = ສະຖານະການພັກເຊົາ
field-relation_to = ກ່ຽວຂ້ອງກັບ
field-relation = ຄວາມສຳພັນ
field-consents = ການຍິນຍອມ
field-id = ເລກທີ
field-giver = ໃຫ້ໂດຍ
field-basis = ພື້ນຖານທາງກົດໝາຍ
field-covers = ກວມເອົາ
field-purposes = ເພື່ອ
field-tiers = ລະດັບ
field-withhold_from = ຫ້າມແຈ້ງແກ່
field-valid_until = ໃຊ້ໄດ້ຮອດ
field-status = ສະຖານະ
field-attachments = ໄຟລ໌ແນບ
field-count = ຈຳນວນ
field-proceedings = ຂະບວນການທາງກົດໝາຍ
field-stage = ຂັ້ນ
field-safe_summary = ສະຫຼຸບ
field-handover_mode = ການມອບຮັບຕົວ
field-working_language = ພາສາທີ່ໃຊ້ລະຫວ່າງຫ້ອງການ
field-contact = ຜູ້ຕິດຕໍ່
field-deputy = ຜູ້ເຮັດແທນ
field-text = ຂໍ້ຄວາມ
field-age_when_trafficked = ອາຍຸຕອນນັ້ນ
field-police_report_no = ເລກທີລາຍງານ
field-police_station = ບ່ອນທີ່ແຈ້ງເລື່ອງ
field-referral = ການສົ່ງຕໍ່
field-case = ແຟ້ມ
field-legal = ກົດໝາຍ
new-no-file-next = ສ້າງແຟ້ມໃໝ່, ນຳເຂົ້າແຟ້ມ ຫຼື ຂໍໃຫ້ຜູ້ຮັບຜິດຊອບແຟ້ມສົ່ງຕໍ່.
queue-referral = ການສົ່ງຕໍ່
approve-another = ທ່ານເປັນຜູ້ຮ່າງສິ່ງນີ້. ຕ້ອງໃຫ້ອີກຄົນໜຶ່ງອະນຸມັດ.
kept-no-words = ບໍ່ມີຂໍ້ຄວາມທີ່ພິມໄວ້. ສິ່ງທີ່ເລືອກໄວ້ຈະກັບມາເມື່ອເປີດແບບຟອມອີກເທື່ອໜຶ່ງ.
