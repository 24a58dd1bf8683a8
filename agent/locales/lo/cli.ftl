# The command line. In Lao codes stand as they are typed; in every other language by their names. Not yet read by a native reader.
# What stands behind "saphan-agent" is typed as it is, and is not translated.

cli-error = ຂໍ້ຜິດພາດ:
cli-next = ຕໍ່ໄປ: { $next }
cli-code = ລະຫັດ: { $code }
cli-never = ບໍ່ເຄີຍ
cli-this-office = ຫ້ອງການນີ້
cli-and = { $one } ແລະ { $other }
cli-same-again = ຄຳສັ່ງເດີມໂດຍບໍ່ມີ --dry-run
cli-leaves = ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
cli-warning = ຄຳເຕືອນ: { $text }
cli-less-than-an-hour-ago = ບໍ່ຮອດໜຶ່ງຊົ່ວໂມງກ່ອນ
cli-hours-ago = { $count } ຊົ່ວໂມງກ່ອນ
cli-days-ago = { $count } ມື້ກ່ອນ

## Heads of tables

cli-head-ref = ເລກອ້າງອີງ
cli-head-partner = ຄູ່ຮ່ວມງານ
cli-head-state = ສະຖານະ
cli-head-urgency = ຄວາມຮີບດ່ວນ
cli-head-to-act = ຜູ້ດຳເນີນການ
cli-head-due = ກຳນົດ
cli-head-when = ເມື່ອໃດ
cli-head-step = ຂັ້ນຕອນ
cli-head-by = ໂດຍ
cli-head-outcome = ຜົນ
cli-head-decided = ຕັດສິນໃຈເມື່ອ
cli-head-to = ເຖິງ
cli-head-from = ຈາກ
cli-head-waits-for = ລໍຫຍັງ
cli-head-attachment = ໄຟລ໌ແນບ
cli-head-way = ທິດທາງ
cli-head-done = ສຳເລັດແລ້ວ
cli-head-size = ຂະໜາດ
cli-head-case = ແຟ້ມ
cli-head-opened = ເປີດເມື່ອ
cli-head-persons = ບຸກຄົນ
cli-head-can-seal = ຜະນຶກເຖິງໄດ້
cli-head-number = ເລກຢືນຢັນ
cli-head-takes = ຮັບ
cli-head-at-hub = ຢູ່ສູນຮັບສົ່ງຂໍ້ມູນ
cli-head-here = ຢູ່ນີ້
cli-head-there = ຢູ່ນັ້ນ
cli-head-what = ລາຍການ
cli-head-over-since = ພົ້ນເວລານັບແຕ່
cli-head-name = ຊື່
cli-head-type = ຊະນິດ
cli-head-bytes = ໄບຕ໌
cli-head-read = ອ່ານແລ້ວ
cli-head-found = ສິ່ງທີ່ພົບ
cli-head-removed = ເອົາອອກ
cli-head-count = ຈຳນວນ
cli-head-roles = ໜ້າທີ່
cli-head-until = ໃບຢັ້ງຢືນໃຊ້ໄດ້ຮອດ

## Asking

cli-passphrase = ລະຫັດຜ່ານ:
cli-passphrase-of = ລະຫັດຜ່ານຂອງ { $what }:
cli-new-passphrase = ລະຫັດຜ່ານໃໝ່ ສີ່ ຫຼື ຫ້າຄຳ:
cli-same-passphrase = ພິມຊ້ຳອີກເທື່ອໜຶ່ງ:
cli-type-yes = ພິມ yes:
cli-no-terminal = ບໍ່ມີໜ້າຈໍຄຳສັ່ງໃຫ້ຖາມ; { $instead }
cli-give-yes = ໃສ່ --yes
cli-approve-this = ອະນຸມັດຕາມນີ້ທຸກຢ່າງບໍ່?

## Lists of referrals, and one of them

cli-a-supervisor = ຫົວໜ້າງານທີ່ບໍ່ແມ່ນ { $not }
cli-late-given = ໃຫ້ໂດຍ { $by } ເມື່ອ { $at }
cli-late-until = { $state } ພາຍໃນ { $until }
cli-due-line = { $state }: { $what }, { $by } ພາຍໃນ { $until }
cli-due-due = ຮອດກຳນົດ
cli-due-half_over = ຜ່ານໄປເຄິ່ງໜຶ່ງ
cli-due-overdue = ເກີນກຳນົດ
cli-due-alarm = ເຕືອນໄພ
cli-telephone = ໂທຫາ { $partner }
cli-hint-deliver = ເບິ່ງວ່າມີຜູ້ຮັບໄປແລ້ວບໍ່: saphan-agent show { $referral }
cli-hint-open = saphan-agent show { $referral }
cli-hint-decide = saphan-agent accept { $referral } ຫຼື ask ຫຼື decline
cli-hint-reply = saphan-agent answer { $referral } --fact FACT
cli-hint-late_approval = saphan-agent approve { $referral }
cli-hint-follow_up = ລາຍງານຄວາມເປັນຢູ່ຂອງຜູ້ຮັບບໍລິການ
cli-hint-confirm = ຢືນຢັນການສິ້ນສຸດ
cli-hint-resolve = ຈັດການເລື່ອງການຖອນການຍິນຍອມ
cli-show-from = { $referral } ຈາກ { $partner }: { $state }
cli-show-to = { $referral } ເຖິງ { $partner }: { $state }
cli-show-due = { $line }; ຫ້ອງການນີ້ຕ້ອງດຳເນີນການ
cli-show-who-acts = { $line }; ຜູ້ຕ້ອງດຳເນີນການແມ່ນ { $who }
cli-show-not-left = { $step } ຂອງຫ້ອງການນີ້ຍັງບໍ່ໄດ້ສົ່ງອອກ
cli-show-frozen = ຢຸດໄວ້ກ່ອນ: ການຍິນຍອມຖືກຖອນແລ້ວ ຫ້າມໃຊ້ຂໍ້ມູນໃດໆຂອງລາຍການນີ້. ຜູ້ຮັບຜິດຊອບປົກປ້ອງຂໍ້ມູນ ຫຼື ຫົວໜ້າງານ
cli-show-frozen-settle = ຂອງແຕ່ລະຫ້ອງການຕ້ອງຈັດການ: saphan-agent erasures
cli-show-erased = ຂໍ້ມູນຂອງບຸກຄົນທີ່ເຄີຍແຈ້ງໄວ້ຖືກລຶບຈາກບ່ອນນີ້ແລ້ວ.
cli-show-identity-erased = ຕົວຕົນຂອງບຸກຄົນຖືກລຶບຈາກບ່ອນນີ້ແລ້ວ.
cli-show-history = ລຳດັບເຫດການ
cli-show-in-doubt = { $outcome }, ມີຂໍ້ສົງໄສ
cli-show-doubt = ! ຂໍ້ມູນບາງສ່ວນມາຈາກ { $partner } ໃນຊ່ວງທີ່ກະແຈອາດຕົກຢູ່ໃນມືຜູ້ອື່ນ. ກະລຸນາໂທຫາ { $partner } ກ່ອນເຮັດສິ່ງອື່ນ.
cli-show-sent = ສິ່ງທີ່ສົ່ງໄປ
cli-show-details = ຫຼັງການຕອບຮັບ
cli-show-not-left-yet = ຍັງບໍ່ໄດ້ສົ່ງອອກ
cli-next-approve = saphan-agent approve { $referral } ຫຼື return { $referral } --reason TEXT
cli-next-decide = saphan-agent accept { $referral } ຫຼື ask ຫຼື decline
cli-next-identity = saphan-agent disclose { $referral } --tier 3 ຫຼື refuse-identity { $referral }
cli-next-let-read = saphan-agent let-read { $referral } --as SUPERVISOR ແລ້ວ open-identity { $referral } --as OFFICER
cli-next-close = { $command } ຫຼື close
cli-next-agree = saphan-agent agree { $referral } ຫຼື plan ໃໝ່
cli-next-received = saphan-agent received { $referral } --outcome OUTCOME ຫຼື not-received
cli-next-not-received = saphan-agent not-received { $referral } --outcome OUTCOME ຖ້າຜູ້ຮັບບໍລິການບໍ່ມາ
cli-next-follow-up = saphan-agent follow-up { $referral } --occasion OCCASION --outcome OUTCOME ຫຼື finish
cli-next-confirm-later = saphan-agent confirm { $referral } ຫຼັງຈາກ finish 14 ມື້
cli-identity-asked = { $officer } ຂໍເພື່ອ { $purpose }
cli-identity-released = { $asked }; ແຈ້ງແລ້ວ ເປີດໄດ້ຮອດ { $until }
cli-identity-opened = { $asked }; ເປີດແລ້ວ
cli-identity-glass = { $asked }; ເປີດໂດຍບໍ່ມີຜູ້ອະນຸມັດຄົນທີສອງ ດ້ວຍກະແຈສຳລັບເຫດສຸກເສີນ
field-responsible = ຫ້ອງການທີ່ຮັບຜິດຊອບ
field-question = ຄຳຖາມ
field-answer = ຄຳຕອບ
field-accepted = ຕອບຮັບ
field-identity = ຕົວຕົນ
field-returned = ເຫດຜົນທີ່ສົ່ງກັບຄືນ
field-although = ຍັງສົ່ງໄປ ເພາະ
field-late_approval = ຜູ້ອະນຸມັດຄົນທີສອງ
field-signed_by = ເຊັນໂດຍ
field-plan_agreed = ຕົກລົງການມອບຮັບຕົວແລ້ວ
field-plan_open = ສະເໜີການມອບຮັບຕົວແລ້ວ
field-handovers = ການມອບຮັບຕົວ
field-outcome = ຜົນ
field-at = ເມື່ອ
field-by = ໂດຍ
field-mode = ແນວໃດ
field-place = ຢູ່ໃສ
field-follow_ups = ລາຍງານ
field-closing_report = ການສິ້ນສຸດ
field-closed = ປິດແລ້ວ
field-redirect = ສະເໜີຄູ່ຮ່ວມງານອື່ນ
field-on = ວັນທີ
field-occasion = ໂອກາດ

## What was decided

cli-step-possible = ເຮັດ { $step } ຕໍ່ຢູ່ນີ້ໄດ້; ແລ້ວ { $referral } ຈະເປັນ: { $state }.
cli-step-done = { $referral }: { $state }. ບັນທຶກໄວ້ໃນໜ່ວຍນີ້ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
cli-never-tell = ຫ້າມແຈ້ງແກ່: { $whom }. ຂໍ້ກຳນົດຂອງການຍິນຍອມຜູກພັນຫ້ອງການນີ້ນຳ.

## Referring, and telling more

cli-refer-reads = { $to } ຈະອ່ານສິ່ງນີ້ ແລະ ບໍ່ອ່ານສິ່ງອື່ນ:
cli-refer-hub = ສູນຮັບສົ່ງຂໍ້ມູນເຫັນໄດ້:
cli-hub-from = ຈາກ   { $from }
cli-hub-to = ເຖິງ   { $to }
cli-hub-size = ຂະໜາດ   ບໍ່ເກີນ { $size } (ຕື່ມໃຫ້ເຕັມ)
cli-hub-when = ເມື່ອໃດ   { $day }
cli-hub-kept = ເກັບໄວ້   ຈົນກວ່າຈະມີຜູ້ຮັບ, ບໍ່ເກີນ { $days } ມື້
cli-hub-text = ຂໍ້ຄວາມ   ບໍ່ເຫັນເລີຍ
cli-refer-stays = ຢູ່ບ່ອນນີ້: { $staying } ຈາກ { $all } ຊ່ອງໃນແຟ້ມຂອງທ່ານ ລວມທັງ { $named }.
cli-refer-second = ຜູ້ອະນຸມັດຄົນທີສອງຕ້ອງເບິ່ງ: { $reasons }.
cli-refer-cannot = ຕາມທີ່ { $to } ແຈ້ງໄວ້ ລາຍການນີ້ຮັບບໍ່ໄດ້: { $why }.
cli-refer-hash = ເຄື່ອງໝາຍຂອງຂໍ້ມູນຊຸດນີ້: { $hash }
cli-refer-drafted = ຮ່າງແຟ້ມ { $case } ເຖິງ { $to } ເປັນ { $referral } ແລ້ວ. ຍັງບໍ່ມີຫຍັງສົ່ງອອກ.
cli-refer-approve = ຫົວໜ້າງານທີ່ບໍ່ໄດ້ຮ່າງຕ້ອງອະນຸມັດ: { $reasons }.
cli-refer-sent = ສົ່ງຕໍ່ແຟ້ມ { $case } ເຖິງ { $to } ເປັນ { $referral } ແລ້ວ.
cli-refer-sync = saphan-agent sync ແລ້ວ: saphan-agent show { $referral }
cli-choice-nobody = ຕາມທີ່ແຈ້ງໄວ້ ບໍ່ມີຄູ່ຮ່ວມງານໃດຮັບແຟ້ມນີ້ໄດ້.
cli-choice-can = ຕາມທີ່ແຈ້ງໄວ້ ຄູ່ຮ່ວມງານເຫຼົ່ານີ້ຮັບໄດ້:
cli-choice-cannot = ຄູ່ຮ່ວມງານເຫຼົ່ານີ້ຮັບບໍ່ໄດ້:
cli-remark-over = ສິ່ງທີ່ແຈ້ງໃຊ້ໄດ້ຮອດ { $until }; ກະລຸນາສອບຖາມ
cli-remark-without = ບໍ່ມີບໍລິການ { $services }
cli-disclose-reads = ຄູ່ຮ່ວມງານຂອງ { $referral } ຈະອ່ານສິ່ງນີ້ໃນລະດັບ { $tier }:
cli-disclose-hub = ສູນຮັບສົ່ງຂໍ້ມູນຈະເຫັນ
cli-disclose-hash = ເຄື່ອງໝາຍ { $hash }
cli-disclose-file = ພ້ອມໄຟລ໌ແນບ { $attachment }: { $type }, { $bytes } ໄບຕ໌
cli-disclose-drafted = ຮ່າງລະດັບ { $tier } ຂອງ { $referral } ແລ້ວ. ຍັງບໍ່ມີຫຍັງສົ່ງອອກ: ຜູ້ອະນຸມັດຄົນທີສອງຕ້ອງອະນຸມັດ.
cli-disclose-sent = ລະດັບ { $tier } ຂອງ { $referral } ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.

## The second person

cli-approve-reads = { $to } ຈະອ່ານສິ່ງນີ້ຂອງ { $by } ແລະ ບໍ່ອ່ານສິ່ງອື່ນ:
cli-approve-late = ອະນຸມັດ { $referral } ແລ້ວ ໂດຍໝາຍວ່າຊ້າ: ສົ່ງອອກໄປກ່ອນແລ້ວ.
cli-approve-done = ອະນຸມັດ { $referral } ແລ້ວ ແລະ ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
cli-approve-reader = ຜູ້ອ່ານໄດ້ມີແຕ່ { $reader }
cli-approve-reader-until = { $officer } ຮອດ { $until }
cli-approve-although = { $to } ແຈ້ງວ່າຮັບບໍ່ໄດ້; ແຕ່ຍັງສົ່ງໄປ ເພາະ { $why }
cli-approve-basis = ບໍ່ມີການຍິນຍອມ ເພາະ { $reason }
cli-approve-kept = ມີຈຸດທີ່ຮັກສາໄວ້ ເພາະ { $reason }
cli-return-done = ສົ່ງ { $referral } ກັບຄືນຫາຜູ້ຮ່າງແລ້ວ; ບໍ່ມີສ່ວນໃດສົ່ງອອກ.

## Consent taken back, and what is kept

cli-withdraw-all = ຜູ້ຮັບບໍລິການຖອນການຍິນຍອມທັງໝົດສຳລັບລາຍການນີ້ບໍ່?
cli-withdraw-part = ຜູ້ຮັບບໍລິການຖອນການຍິນຍອມສ່ວນນີ້ບໍ່?
cli-withdraw-frozen = { $referral } ຢຸດໄວ້ກ່ອນຢູ່ນີ້ ແລະ ຢູ່ { $partner } ເມື່ອໄດ້ຮັບແລ້ວ.
cli-withdraw-file = ຖອນການຍິນຍອມໃນແຟ້ມແລ້ວ: ຈະບໍ່ມີຫຍັງສົ່ງອອກໃໝ່ໂດຍອີງໃສ່ການຍິນຍອມນີ້.
cli-withdraw-settle = ແຕ່ລະຫ້ອງການຈັດການພາຍໃນ 72 ຊົ່ວໂມງ. ສິ່ງທີ່ອ່ານໄປແລ້ວເອົາຄືນບໍ່ໄດ້.
cli-withdraw-next = saphan-agent sync ແລ້ວ saphan-agent erasures
cli-resolve-done = { $referral }: { $state }; ຈະແຈ້ງຄູ່ຮ່ວມງານ.
cli-resolve-paper = ຂໍ້ມູນທີ່ຫ້ອງການນີ້ມີຢູ່ລຶບແລ້ວ. ແຕ່ເຈ້ຍ ຂໍ້ມູນທີ່ບັນທຶກອອກໄປ ແລະ ຂໍ້ມູນສຳຮອງເກົ່າຍັງຢູ່; ກະລຸນາຈັດການນຳ.
cli-resolve-next = ບອກຜູ້ຮັບບໍລິການ; ແລ້ວ saphan-agent sync
cli-erasure-open = ຍັງບໍ່ໄດ້ຈັດການ
cli-erasure-erased = ລຶບແລ້ວ
cli-erasure-held = ເກັບໄວ້
cli-erasure-resumed = ດຳເນີນການຕໍ່
cli-erasure-overdue = ເກີນກຳນົດ
cli-erasure-next = saphan-agent resolve { $referral } --erased, --hold ຫຼື --resume
cli-retention-nothing = ບໍ່ມີຫຍັງເກັບໄວ້ດົນເກີນກຳນົດ.
cli-retention-would = ຈະລຶບສິ່ງນີ້.
cli-retention-done = ລຶບສິ່ງນີ້ແລ້ວ.
cli-retained-identity = ຕົວຕົນ
cli-retained-content = ເນື້ອໃນ

## Queue

cli-queue-empty = ບໍ່ມີຫຍັງລໍສົ່ງ.
cli-queue-bundle = { $state } ແລະ ຢູ່ໃນຊຸດໄຟລ໌ທີ່ນຳສົ່ງເອງເມື່ອ { $at }
cli-queue-retried = ຈະລອງສົ່ງເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ: { $count }.
cli-transfer-under-way = ກຳລັງສົ່ງ
cli-transfer-at-hub = ຢູ່ສູນຮັບສົ່ງຂໍ້ມູນ
cli-transfer-not-verified = ມາຮອດແລ້ວ ຍັງບໍ່ໄດ້ກວດ
cli-transfer-here = ມາຮອດແລ້ວ
cli-transfer-damaged = ເສຍຫາຍ
cli-transfer-up = ອອກ
cli-transfer-down = ເຂົ້າ
cli-transfer-ask-again = ໃຫ້ມີຄົນຈັດການ: ກະລຸນາຂໍໃຫ້ຜູ້ສົ່ງສົ່ງອີກເທື່ອໜຶ່ງ
cli-transfer-nobody = ບໍ່ຕ້ອງລໍໃຜ
cli-transfer-line = ການເຊື່ອມຕໍ່
cli-transfer-sender = ຜູ້ສົ່ງ ເຊິ່ງຍັງສົ່ງຂຶ້ນບໍ່ຄົບ
cli-transfer-refused = ສູນຮັບສົ່ງຂໍ້ມູນ ເຊິ່ງຕອນນີ້ບໍ່ຮັບ; ກະລຸນາແຈ້ງຜູ້ດູແລສູນ
cli-transfer-busy = ສູນຮັບສົ່ງຂໍ້ມູນ ເຊິ່ງຕອນນີ້ເຕັມ

## Status

cli-status-office = ຫ້ອງການ
cli-status-hub = ສູນຮັບສົ່ງຂໍ້ມູນ
cli-status-no-hub = ຍັງບໍ່ໄດ້ຕັ້ງທີ່ຢູ່
cli-status-online = ເຊື່ອມຕໍ່ຫຼ້າສຸດ
cli-status-carrier = ສາຍ
cli-status-drained = ຮັບຄົບທຸກລາຍການເມື່ອ
cli-status-backup = ສຳຮອງຂໍ້ມູນ
cli-status-backup-ago = { $at }, { $days } ມື້ກ່ອນ
cli-status-directory = ບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານ
cli-status-entries = { $count } ລາຍການ ຢືນຢັນ { $confirmed }
cli-status-waiting = ລໍຢູ່ນີ້
cli-status-at-hub = ຢູ່ສູນຮັບສົ່ງຂໍ້ມູນ
cli-status-bundles = ຢູ່ໃນຊຸດໄຟລ໌ທີ່ນຳສົ່ງເອງ
cli-status-not-fresh = ຈະບໍ່ຜະນຶກຫຍັງຈົນກວ່າສູນຮັບສົ່ງຂໍ້ມູນຈະຢືນຢັນບັນຊີລາຍຊື່ອີກ ຍົກເວັ້ນສຳລັບແຟລັດໄດຣ: saphan-agent bundle export.
cli-status-not-fetched = ! ເຫດສຸກເສີນ { $count } ລາຍການ ຫ້ອງການຂອງຄູ່ຮ່ວມງານຍັງບໍ່ໄດ້ຮັບໄປເປັນເວລາໜຶ່ງຊົ່ວໂມງແລ້ວ; ກະລຸນາໂທຫາ: saphan-agent inbox --sent --due
cli-status-overdue-here = ! ຫ້ອງການນີ້ເກີນກຳນົດໃນການສົ່ງຕໍ່ { $count } ລາຍການ: saphan-agent inbox --due ຫຼື inbox --sent --due
cli-status-overdue-there = ! ຄູ່ຮ່ວມງານເກີນກຳນົດໃນການສົ່ງຕໍ່ { $count } ລາຍການ; ກະລຸນາໂທຫາ: saphan-agent inbox --sent --due
cli-status-to-approve = ! { $count } ລາຍການລໍຫົວໜ້າງານ: saphan-agent inbox --sent --due
cli-status-overdue-approvals = ! ເຫດສຸກເສີນ { $count } ລາຍການສົ່ງອອກໄປແລ້ວ ຫົວໜ້າງານເກີນກຳນົດມາແລ້ວໜຶ່ງມື້
cli-status-late-approvals = ! { $count } ລາຍການເຂົ້າມາເປັນເຫດສຸກເສີນ ແລະ ຜູ້ອະນຸມັດຄົນທີສອງຂອງຄູ່ຮ່ວມງານຍັງບໍ່ໄດ້ອະນຸມັດ: saphan-agent inbox
cli-status-late-overdue = ! ໃນນັ້ນ { $count } ລາຍການເກີນກຳນົດມາແລ້ວໜຶ່ງມື້; ກະລຸນາໂທຫາຄູ່ຮ່ວມງານ
cli-status-unseen-glass = ! ມີການເປີດແຟ້ມເກີນສິດຕາມໜ້າທີ່ { $count } ເທື່ອ ຫົວໜ້າງານກັບຜູ້ຮັບຜິດຊອບປົກປ້ອງຂໍ້ມູນຍັງຮັບຮູ້ບໍ່ຄົບທັງສອງຄົນ: saphan-agent break-glass --list
cli-status-identity-ends = ! ກະແຈປະຈຳຕົວຂອງຫ້ອງການນີ້ສິ້ນສຸດ { $end }; ຂໍໃໝ່: saphan-agent certificate renew-identity FILE
cli-alarm = ເຕືອນໄພ

## One visit to the hub

cli-sync-done = ສົ່ງໄປ { $handed }, ຮັບມາ { $received }
cli-sync-repeated = ມາຊ້ຳ { $count }
cli-sync-held = ເກັບໄວ້ຈົນກວ່າຈະພິຈາລະນາໄດ້ { $count }
cli-sync-refused = ບໍ່ຮັບ { $count }
cli-sync-still-here = ຍັງຢູ່ນີ້: { $referral } { $step } ເຖິງ { $to }, ລໍ { $what }.
cli-sync-receipts = ຍັງຢູ່ນີ້: ໃບຮັບ ແລະ ສິ່ງທີ່ຄ້າຍກັນ { $count } ລາຍການ.
cli-sync-attachments = ໄຟລ໌ແນບທີ່ກຳລັງສົ່ງ: { $count }.
cli-sync-not-empty = ໝົດເວລາກ່ອນຮັບຄົບທຸກລາຍການ.

## Files of this office

cli-file-good = { $case } ເປັນແຟ້ມທີ່ຖືກຕ້ອງ; ບຸກຄົນ: { $persons }.
cli-file-new = { $case } ຢູ່ໃນບ່ອນເກັບຂໍ້ມູນແລ້ວ; ບຸກຄົນ: { $persons }.
cli-file-replaced = { $case } ແທນທີ່ແຟ້ມເກົ່າທີ່ມີເລກທີນີ້ແລ້ວ; ບຸກຄົນ: { $persons }.
cli-file-fallen = ຮ່າງ { $referral } ເຮັດຈາກແຟ້ມເກົ່າ ແລະ ສົ່ງກັບຄືນແລ້ວ; ບໍ່ມີສ່ວນໃດສົ່ງອອກ

## Partners

cli-partner-this-office = ຫ້ອງການນີ້
cli-partner-yes = ໄດ້
cli-partner-not-yet = ຍັງບໍ່ໄດ້
cli-trust-not-compared = ຍັງບໍ່ໄດ້ທຽບເລກຢືນຢັນ
cli-trust-compared = ທຽບເລກຢືນຢັນແລ້ວ
cli-trust-differed = ເລກຢືນຢັນບໍ່ກົງກັນ!
cli-trust-by-on = { $said } ໂດຍ { $by } ເມື່ອ { $day }
cli-trust-on = { $said } ເມື່ອ { $day }
cli-partner-number = ເລກຢືນຢັນຂອງ { $us } (ຫ້ອງການນີ້) ສຳລັບອ່ານໃຫ້ { $partner } ຟັງ:
cli-partner-trust = { $partner }: { $trust }.
cli-partner-not-counted = ມາຮອດໃນຊ່ວງທີ່ກະແຈອາດຕົກຢູ່ໃນມືຜູ້ອື່ນ; ເກັບໄວ້ແຕ່ບໍ່ນັບວ່າມີຜົນ:
cli-partner-same = { $partner }: ເລກຢືນຢັນກົງກັນ, ເລກກວດສອບຖືກຕ້ອງ. { $trust }.
cli-partner-confirm = ມີຜູ້ຂອງ { $partner } ບອກຕາມເບີໂທທີ່ທ່ານຮູ້ຈັກມາກ່ອນວ່າຫ້ອງການມີກະແຈໃໝ່ບໍ່?
cli-partner-confirmed-held = ຢືນຢັນກະແຈໃໝ່ຂອງ { $partner } ແລ້ວ. ແຕ່ຍັງພັກໄວ້ຮອດ { $until }.
cli-partner-confirmed = ຢືນຢັນກະແຈໃໝ່ຂອງ { $partner } ແລ້ວ ແລະ ມີຜົນ.
cli-partner-after-connection = 72 ຊົ່ວໂມງຫຼັງການເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ
cli-partner-telephone = ໂທຫາ { $partner } ຕາມເບີໂທທີ່ທ່ານຮູ້ຈັກມາກ່ອນ. ຝ່າຍນັ້ນເບິ່ງເລກຢືນຢັນຂອງຕົນດ້ວຍ: saphan-agent partner show { $us }
cli-partner-group = ກຸ່ມທີ { $group } ຈາກ { $groups } ຕາມທີ່ຝ່າຍນັ້ນອ່ານໃຫ້ຟັງ:
cli-partner-five-digits = ກຸ່ມໜຶ່ງມີຫ້າຕົວເລກ.
cli-partner-thaw = ມີຜູ້ຂອງ { $partner } ບອກຕາມເບີໂທທີ່ທ່ານຮູ້ຈັກມາກ່ອນວ່າຫ້ອງການເລີ່ມຕົ້ນໃໝ່ບໍ່?
cli-partner-thawed = { $partner } ກັບມາຮ່ວມງານແລ້ວ; ຈະພິຈາລະນາສິ່ງທີ່ພັກໄວ້.
cli-partner-not-frozen = { $partner } ບໍ່ໄດ້ຢຸດໄວ້.
cli-profile-says = { $partner } ແຈ້ງວ່າ, ສະບັບທີ { $number } ຂອງວັນທີ { $made }, ໃຊ້ໄດ້ຮອດ { $until }:
cli-profile-over = ໝົດອາຍຸແລ້ວ: ບໍ່ມີໃຜໃຊ້ອີກ.
cli-profile-leaves = ຈະສົ່ງອອກເມື່ອເຊື່ອມຕໍ່ຄັ້ງຕໍ່ໄປ.
cli-profile-at-hub = ຢູ່ສູນຮັບສົ່ງຂໍ້ມູນນັບແຕ່ { $at }.
cli-profile-came = ມາຮອດເມື່ອ { $at }.
cli-profile-nothing = ຍັງບໍ່ໄດ້ແຈ້ງ
cli-profile-was-good = ໃຊ້ໄດ້ຮອດ { $until }, ໝົດອາຍຸແລ້ວ
cli-profile-short = { $services } ບໍລິການ, ຮອດ { $until }
cli-profile-short-room = { $services } ບໍລິການ, ບ່ອນຫວ່າງ: { $room }, ຮອດ { $until }

## Joining

cli-join-admitted = { $partner } ຢູ່ໃນເຄືອຂ່າຍ { $network } ແລ້ວ.
cli-join-no-way = { $partner } ຢູ່ໃນເຄືອຂ່າຍ { $network } ແລ້ວ. ຍັງບໍ່ມີການເຊື່ອມຕໍ່ກັບສູນຮັບສົ່ງຂໍ້ມູນ; ຈະມາເມື່ອຕິດຕໍ່ຄັ້ງຕໍ່ໄປ.
cli-join-good = ຄຳເຊີນໃຊ້ໄດ້: { $partner } ຈະຂໍເຂົ້າຮ່ວມເຄືອຂ່າຍ { $network }.
cli-join-waiting = ຄຳຂໍຂອງ { $partner } ຢູ່ສູນຮັບສົ່ງຂໍ້ມູນ ແລະ ລໍຜູ້ດູແລລະບົບຂອງ { $network }.
cli-join-next-admitted = saphan-agent sync ແລ້ວ saphan-agent check
cli-join-next-waiting = saphan-agent number ແລະ ເມື່ອອ່ານໃຫ້ຟັງແລ້ວ: saphan-agent join
cli-join-at-hub = ຄຳຂໍຢູ່ສູນຮັບສົ່ງຂໍ້ມູນ. ກຳລັງລໍຜູ້ດູແລລະບົບ; ກົດ Ctrl-C ເພື່ອຢຸດ, ໃຊ້ saphan-agent join ເພື່ອເຮັດຕໍ່.
cli-join-still-trying = { $trouble }. ຍັງລອງຢູ່.
cli-join-number = ເລກຢືນຢັນຂອງຄຳຂໍນີ້ ສຳລັບອ່ານເມື່ອຜູ້ດູແລລະບົບໂທມາ:
cli-number-of = ເລກຢືນຢັນຂອງຄຳຂໍຂອງ { $partner } ເພື່ອເຂົ້າຮ່ວມ { $network }:
cli-number-wait = ລໍໃຫ້ຜູ້ດູແລລະບົບໂທມາ. ອ່ານຫ້າກຸ່ມທີລະກຸ່ມ; ຜູ້ດູແລລະບົບຈະພິມຕາມ. ຢ່າອ່ານໃຫ້ຜູ້ທີ່ທ່ານບໍ່ຮູ້ຈັກສຽງ ຫຼື ເບີໂທຟັງ.
cli-number-next = saphan-agent join ເຊິ່ງລໍຄຳຕອບ
cli-init-can = ຕັ້ງ { $partner } ຂອງເຄືອຂ່າຍ { $network } ໄດ້.
cli-init-where = ກະແຈຈະຢູ່ { $dir }, ການຕັ້ງຄ່າຢູ່ { $config }, ຄຳຂໍຢູ່ { $request }.
cli-init-done = ຕັ້ງ { $partner } ຂອງເຄືອຂ່າຍ { $network } ຢູ່ { $dir } ແລ້ວ.
cli-init-request = ຄຳຂໍຢູ່ໃນ { $request }; ບໍ່ມີຄວາມລັບ.
cli-init-sheet = ພິມ { $dir }/self-revocation.txt ອອກມາ, ເກັບເຈ້ຍໄວ້ບ່ອນອື່ນ ແລະ ລຶບໄຟລ໌: ແຜ່ນນີ້ເອົາຫ້ອງການອອກຈາກເຄືອຂ່າຍຖ້າຄອມພິວເຕີຖືກລັກ.
cli-init-fingerprint = ລາຍນິ້ວມືຂອງກະແຈປະຈຳຕົວ ສຳລັບອ່ານໃຫ້ຜູ້ດູແລລະບົບຟັງ:
cli-init-next = ສົ່ງຄຳຂໍເຖິງຜູ້ດູແລລະບົບ ແລ້ວ: saphan-agent certificate install FILE
cli-certificate-can = ຕິດຕັ້ງໃບຢັ້ງຢືນຂອງ { $partner } ໄດ້.
cli-certificate-done = ຕິດຕັ້ງໃບຢັ້ງຢືນຂອງ { $partner } ແລ້ວ.
cli-certificate-root = ກະແຈຫຼັກ   { $root }
cli-certificate-identity = ກະແຈປະຈຳຕົວ   ຮອດ { $until }
cli-certificate-transport = ການເຊື່ອມຕໍ່   ຮອດ { $until }
cli-certificate-new-identity = ຫ້ອງການເຮັດວຽກຕໍ່ດ້ວຍກະແຈໃໝ່. ເລີ່ມ saphan-agent serve ອີກໃນຄອມພິວເຕີໜ່ວຍນີ້ພາຍໃນ 90 ມື້ ແລະ ແຈ້ງຄູ່ຮ່ວມງານໃຫ້ທຽບເລກຢືນຢັນໃໝ່.
cli-certificate-fingerprint = ລາຍນິ້ວມືຂອງກະແຈຫຼັກ:
cli-certificate-compare = ຜູ້ດູແລລະບົບອ່ານໄດ້ກົງກັນ ຕາມເບີໂທທີ່ທ່ານຮູ້ຈັກມາກ່ອນ ບໍ່?
cli-certificate-give = ທຽບກ່ອນ ແລ້ວໃສ່ດ້ວຍ --fingerprint HEX
cli-certificate-request = ຄຳຂໍຂອງ { $partner } ຢູ່ໃນ { $request }; ບໍ່ມີຄວາມລັບ.
cli-certificate-renewal = ຄຳຂໍກະແຈປະຈຳຕົວໃໝ່ຂອງ { $partner } ຢູ່ໃນ { $request }; ບໍ່ມີຄວາມລັບ ແລະ ກະແຈເກົ່າເຊັນແລ້ວ.
cli-certificate-old-key = ຫ້ອງການໃຊ້ກະແຈເກົ່າຕໍ່ຈົນກວ່າຈະຕິດຕັ້ງຄຳຕອບ. ຄູ່ຮ່ວມງານຕ້ອງທຽບເລກຢືນຢັນໃໝ່ກ່ອນແຈ້ງຕົວຕົນຂອງໃຜ.
cli-certificate-next = ສົ່ງເຖິງຜູ້ດູແລລະບົບ ແລ້ວ: saphan-agent certificate install FILE

## Whether everything is in order

cli-check-ok = ດີ
cli-check-warn = ເຕືອນ
cli-check-fail = ຜິດ
cli-check-all = ທຸກຢ່າງຮຽບຮ້ອຍ.
cli-check-look = ມີ { $warnings } ລາຍການທີ່ຄວນເບິ່ງ. ບໍ່ມີສິ່ງໃດຢຸດຫ້ອງການນີ້.
cli-check-repair = ມີ { $problems } ລາຍການທີ່ຕ້ອງແກ້ໄຂ ແລະ { $warnings } ລາຍການທີ່ຄວນເບິ່ງ.

## Backups

cli-backup-done = ຂໍ້ມູນສຳຮອງຂອງ { $partner } ຢູ່ໃນ { $file }, { $bytes } ໄບຕ໌.
cli-backup-opens = ເປີດດ້ວຍ { $what } ຂອງມື້ນີ້; ຜູ້ທີ່ມີທັງສອງຢ່າງມີທຸກສິ່ງໃນນັ້ນ.
cli-backup-office-passphrase = ລະຫັດຜ່ານຂອງຫ້ອງການ
cli-backup-officer-passphrase = ລະຫັດຜ່ານຂອງ { $officer }
cli-backup-whole = ຂໍ້ມູນສຳຮອງຂອງ { $partner } ທີ່ສ້າງເມື່ອ { $made } ຄົບຖ້ວນ: ເປີດໄດ້ { $records } ລາຍການ.
cli-restore-done = ກູ້ຄືນ { $partner } ໄປທີ່ { $dir } ຕາມທີ່ເປັນເມື່ອ { $made } ແລ້ວ.
cli-restore-certificate = ໜ່ວຍນີ້ຕ້ອງມີໃບຢັ້ງຢືນຂອງຕົນເອງ; ຄຳຂໍຢູ່ໃນ { $request }.
cli-restore-partners = ສິ່ງທີ່ແຈ້ງກັນຫຼັງຈາກນັ້ນຈະກັບມາຈາກຄູ່ຮ່ວມງານ; ໃນລະຫວ່າງນັ້ນຫ້ອງການນີ້ຈະບໍ່ສົ່ງຫຍັງໄປໃຫ້.
cli-restore-next = ແຈ້ງຜູ້ດູແລລະບົບວ່າໜ່ວຍເກົ່າບໍ່ຢູ່ແລ້ວ, ສົ່ງຄຳຂໍ, ແລ້ວ: saphan-agent certificate install FILE
cli-restore-alone = ໜ່ວຍທີ່ເຮັດຂໍ້ມູນສຳຮອງນີ້ຢຸດໃຊ້ຖາວອນແລ້ວບໍ່? ຖ້າມີສອງຫ້ອງການໃນຊື່ດຽວກັນ ທຸກຄູ່ຮ່ວມງານຈະຢຸດໄວ້ກ່ອນ.
cli-repair-alone = ສຳເນົາອື່ນທັງໝົດຂອງຫ້ອງການນີ້ຢຸດໃຊ້ຖາວອນແລ້ວ ແລະ ສຳເນົານີ້ມີວຽກຫຼ້າສຸດບໍ່?
cli-repair-done = { $partner } ເລີ່ມຕົ້ນໃໝ່ແລ້ວ. ສິ່ງທີ່ແຕ່ລະສຳເນົາແຈ້ງໄວ້ຈະກັບມາຈາກຄູ່ຮ່ວມງານ; ໃນລະຫວ່າງນັ້ນຫ້ອງການນີ້ຈະບໍ່ສົ່ງຫຍັງໄປໃຫ້.
cli-repair-thaw = ຄູ່ຮ່ວມງານທີ່ຢຸດຫ້ອງການນີ້ໄວ້ຕ້ອງໃຫ້ກັບມາຮ່ວມງານ: ກະລຸນາໂທຫາ.
cli-check-hub = ສູນຮັບສົ່ງຂໍ້ມູນ
cli-check-no-address = ຍັງບໍ່ໄດ້ຕັ້ງທີ່ຢູ່
cli-check-set-address = ຕັ້ງ address ກ້ອງ [hub] ໃນ agent.toml
cli-check-contact = ຜູ້ຕິດຕໍ່ຂອງຫ້ອງການ ຜູ້ເຮັດແທນ
cli-check-not-both = ຍັງຕັ້ງບໍ່ຄົບທັງສອງ; ຈຶ່ງເປີດການສົ່ງຕໍ່ຢູ່ນີ້ບໍ່ໄດ້
cli-check-set-contact = ຕັ້ງ contact ແລະ deputy ກ້ອງ [office] ໃນ agent.toml
cli-check-office = ຫ້ອງການ
cli-check-office-of = { $partner } ຂອງເຄືອຂ່າຍ { $network }
cli-check-connection-key = ກະແຈຂອງການເຊື່ອມຕໍ່
cli-check-fits = ກົງກັບຄຳຂໍ
cli-check-restore = ກູ້ຄືນຈາກຂໍ້ມູນສຳຮອງໃໝ່ສຸດ
cli-check-permissions = ສິດຂອງໄຟລ໌
cli-check-owner = ກະແຈອ່ານໄດ້ສະເພາະເຈົ້າຂອງ
cli-check-others = ຜູ້ອື່ນອ່ານ { $files } ໄດ້
cli-check-chmod = chmod 700 ໂຟນເດີຂໍ້ມູນ ແລະ 600 ໄຟລ໌ກະແຈ
cli-check-certificates = ໃບຢັ້ງຢືນ
cli-check-install = saphan-agent join ຫຼື saphan-agent certificate install FILE
cli-check-root = ກະແຈຫຼັກ
cli-check-new-root = ກະແຈຫຼັກໃໝ່
cli-check-took-over = { $root } ໃຊ້ແທນແລ້ວ
cli-check-identity = ກະແຈປະຈຳຕົວ
cli-check-ask = ຂໍຈາກຜູ້ດູແລລະບົບ: saphan-agent certificate request FILE
cli-check-until = ຮອດ { $until }
cli-check-membership = ການຢູ່ໃນເຄືອຂ່າຍ
cli-check-over-hub = ຮັບເຂົ້າຜ່ານສູນຮັບສົ່ງຂໍ້ມູນ; ບັນຊີລາຍຊື່ມາທາງການເຊື່ອມຕໍ່
cli-check-active = ຮ່ວມງານຢູ່ຕອນທີ່ອອກໃບຢັ້ງຢືນ
cli-check-revoked = ຖືກຍົກເລີກນັບແຕ່ { $since }
cli-check-suspended = ຖືກໂຈະຕອນທີ່ອອກໃບຢັ້ງຢືນ
cli-check-telephone = ໂທຫາຜູ້ດູແລລະບົບ
cli-check-not-listed = ບໍ່ຢູ່ໃນບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານ
cli-check-ask-administrator = ຖາມຜູ້ດູແລລະບົບ
cli-check-connection = ການເຊື່ອມຕໍ່
cli-check-line = saphan-agent sync ບອກເຫດຜົນ; ສູນຮັບສົ່ງຂໍ້ມູນຕໍ່ອາຍຸໃຫ້ເອງໂດຍບໍ່ຕ້ອງມີຄົນເຮັດ
cli-check-not-renewed = ໝົດອາຍຸແຕ່ { $at }, ບໍ່ໄດ້ຕໍ່ອາຍຸ
cli-check-renewed = ຮອດ { $until }, ຕໍ່ອາຍຸເອງ
cli-check-failing = ຮອດ { $until }, ຕໍ່ອາຍຸບໍ່ສຳເລັດມາແລ້ວ { $days } ມື້
cli-check-clock = ໂມງ
cli-check-outside = { $now } ຢູ່ນອກຊ່ວງອາຍຸຂອງກະແຈຫຼັກ
cli-check-set-clock = ຕັ້ງໂມງຂອງໜ່ວຍນີ້

## The service and the pages

cli-serve-where = { $partner } ຂອງເຄືອຂ່າຍ { $network }, ສູນຮັບສົ່ງຂໍ້ມູນ { $hub }, ຂໍ້ມູນຢູ່ { $dir }
cli-serve-locked = ລັອກຢູ່: ຮັບສົ່ງຂໍ້ຄວາມທີ່ຜະນຶກໄວ້ ແຕ່ບໍ່ເປີດ.
cli-serve-unlocked = ປົດລັອກແລ້ວ: ລໍສົ່ງ { $count } ລາຍການ.
cli-serve-pages = ໜ້າຢູ່ທີ່ { $at }.
cli-serve-no-office = ຍັງບໍ່ມີຫ້ອງການຢູ່ { $dir }.
cli-serve-pages-set-up = ຕັ້ງຫ້ອງການໄດ້ຈາກໜ້າ.
cli-serve-next-welcome = saphan-agent open; ກົດ Ctrl-C ເພື່ອຢຸດ, ເລີ່ມຄັ້ງຕໍ່ໄປຈະເຮັດຕໍ່
cli-serve-next-open = saphan-agent open; ກົດ Ctrl-C ເພື່ອຢຸດບໍລິການ
cli-serve-next-locked = ຄຳສັ່ງໃດກໍໄດ້ທີ່ຖາມລະຫັດຜ່ານຈະເປີດສິ່ງທີ່ມາຮອດ; ກົດ Ctrl-C ເພື່ອຢຸດບໍລິການ
cli-serve-next-status = saphan-agent status ໃນອີກໜ້າຕ່າງໜຶ່ງ; ກົດ Ctrl-C ເພື່ອຢຸດບໍລິການ
cli-serve-stopped = ຢຸດແລ້ວ. ສິ່ງທີ່ລໍຢູ່ນີ້ຈະສົ່ງອອກເມື່ອບໍລິການເຮັດວຽກອີກ.
cli-open-done = ຂໍໃຫ້ໂປຣແກຣມທ່ອງເວັບເປີດໜ້າແລ້ວ.
cli-open-link = ເປີດລິ້ງໃນໂປຣແກຣມທ່ອງເວັບຂອງຄອມພິວເຕີໜ່ວຍນີ້; ໃຊ້ໄດ້ເທື່ອດຽວພາຍໃນຫ້ານາທີ
cli-open-window = ຖ້າບໍ່ມີໜ້າຕ່າງເປີດຂຶ້ນ: saphan-agent open --print

## Officers, the log, emergencies

cli-head-code = ລະຫັດ
cli-head-who = ໃຜ
cli-head-subject = ກ່ຽວກັບ
cli-head-supervisor = ຫົວໜ້າງານ
cli-head-focal-person = ຜູ້ຮັບຜິດຊອບປົກປ້ອງຂໍ້ມູນ
cli-head-reason = ເຫດຜົນ
cli-staff-would = { $officer } ຈະເປັນ: { $done }.
cli-staff-is = { $officer }: { $done }.
cli-staff-added = ເພີ່ມແລ້ວ
cli-staff-certified-anew = ອອກໃບຢັ້ງຢືນໃໝ່ແລ້ວ
cli-staff-disabled = ໂຈະແລ້ວ
cli-staff-more = saphan-agent staff add CODE --role ROLE ຈົນກວ່າຈະມີຫົວໜ້າງານ ແລະ ອີກຄົນໜຶ່ງ
cli-staff-nobody = ບໍ່ມີພະນັກງານ: ຜູ້ທີ່ມີລະຫັດຜ່ານຂອງຫ້ອງການແມ່ນຫ້ອງການນີ້.
cli-staff-active = ເຮັດວຽກຢູ່
cli-staff-may-not-act = ຖືກໂຈະ
cli-glass-key-would = ຈະຂຽນກະແຈສຳລັບເຫດສຸກເສີນລົງ { $file }.
cli-glass-key-done = ກະແຈສຳລັບເຫດສຸກເສີນຢູ່ໃນ { $file }. ໃສ່ຊອງຜະນຶກໄວ້ກັບຜູ້ອຳນວຍການ ແລະ ເກັບລະຫັດຜ່ານໄວ້ບ່ອນອື່ນ. ພະນັກງານທີ່ຂໍ ຫຼື ຫົວໜ້າງານໃຊ້ກະແຈນີ້ກັບກະແຈຂອງຕົນເປີດເບິ່ງຕົວຕົນໄດ້ຜູ້ດຽວ; ສິ່ງທີ່ມາກ່ອນໜ້ານີ້ເປີດດ້ວຍກະແຈເກົ່າ.
cli-glass-key-name = ກະແຈສຳລັບເຫດສຸກເສີນ
cli-audit-whole = ປະຫວັດການໃຊ້ງານຄົບຖ້ວນ: { $entries } ລາຍການ.
cli-audit-broken = ປະຫວັດການໃຊ້ງານບໍ່ຄົບຖ້ວນ: { $problem }.
cli-audit-next = ແຈ້ງຜູ້ຮັບຜິດຊອບປົກປ້ອງຂໍ້ມູນ; ປະໜ່ວຍນີ້ໄວ້ຕາມເດີມ
cli-audit-office = ຫ້ອງການ
cli-glass-nobody = ບໍ່ມີໃຜເປີດແຟ້ມເກີນສິດຕາມໜ້າທີ່.
cli-glass-seen = ຮັບຮູ້ແລ້ວ
cli-glass-not-yet = ຍັງບໍ່ຮັບຮູ້

## Who a person is

cli-identity-of = ຕົວຕົນໃນ { $referral }, ຮອດ { $until }:
cli-identity-file = ໄຟລ໌ { $file }: { $type }, { $bytes } ໄບຕ໌, { $state }
cli-identity-written = { $line }; ຂຽນລົງ { $path } ແລ້ວ
cli-identity-notice = ສິ່ງທີ່ອ່ານໄປແລ້ວເອົາຄືນບໍ່ໄດ້. ປະຫວັດການໃຊ້ງານບອກວ່າທ່ານອ່ານແລ້ວ; ຖ້າຈົດລົງເຈ້ຍ ທ່ານຕ້ອງຮັກສາ ແລະ ທຳລາຍເອງ.
cli-let-read-done = { $officer } ອ່ານຕົວຕົນໃນ { $referral } ໄດ້ແລ້ວ.

## Tables of cases

cli-table-good = { $case } (ແຖວ { $line }) ເປັນແຟ້ມທີ່ຖືກຕ້ອງ; ເຖິງ { $to }, ບຸກຄົນ: { $persons }.
cli-table-new = { $case } (ແຖວ { $line }) ຢູ່ໃນບ່ອນເກັບຂໍ້ມູນແລ້ວ; ເຖິງ { $to }, ບຸກຄົນ: { $persons }.
cli-table-unchanged = { $case } (ແຖວ { $line }) ມີຢູ່ໃນບ່ອນເກັບຂໍ້ມູນກ່ອນແລ້ວ ແລະ ບໍ່ປ່ຽນແປງ; ເຖິງ { $to }, ບຸກຄົນ: { $persons }.
cli-table-replaced = { $case } (ແຖວ { $line }) ແທນທີ່ແຟ້ມເກົ່າທີ່ມີເລກທີນີ້ແລ້ວ; ເຖິງ { $to }, ບຸກຄົນ: { $persons }.
cli-table-unread-near = ບໍ່ໄດ້ອ່ານຖັນ { $column }: ອາດໝາຍເຖິງ `{ $near }`; ກະລຸນາບອກໃນແຜນຜັງ
cli-table-unread = ບໍ່ໄດ້ອ່ານຖັນ { $column }: ບອກໃນແຜນຜັງ ຫຼື ກ້ອງ `ignore` ຖ້າບໍ່ຕ້ອງໃຊ້
cli-table-line = ແຖວ { $line }: { $notice }
cli-table-line-column = ແຖວ { $line }, ຖັນ { $column }: { $notice }
cli-table-more = ມີແບບນີ້ອີກ { $count }
cli-export-done = { $person } ຢູ່ໃນ { $file }.

## Attachments

cli-attachment-written = ຂຽນໄຟລ໌ { $kind } ທີ່ສ້າງໃໝ່ແລ້ວ.
cli-attachment-all-read = ອ່ານຂໍ້ຄວາມຄົບແລ້ວ.
cli-attachment-partly-read = ກະລຸນາເບິ່ງເອງ; ສ່ວນທີ່ບໍ່ໄດ້ອ່ານ: { $reasons }.
cli-attachment-not-read = ກະລຸນາເບິ່ງເອງ: { $reason }.
cli-attachment-removed-kinds = ຊະນິດຂອງຂໍ້ມູນທີ່ເຊື່ອງເຊິ່ງເອົາອອກ: { $count }.
cli-attached-as = ແນບເປັນ { $name } ແລ້ວ; ຕົ້ນສະບັບຜະນຶກເກັບໄວ້ຢູ່ນີ້.
cli-attach-can = ແນບໄດ້.
cli-attach-look = ກວດເບິ່ງ: ມີ { $count } ຈຸດໃນຂໍ້ຄວາມທີ່ອາດບອກໄດ້ວ່າບຸກຄົນແມ່ນໃຜ; ຫ້າມສົ່ງອອກກ່ອນການຕອບຮັບ ຈົນກວ່າຈະຈັດການຄົບທຸກຈຸດ.
cli-attach-stop = ຢຸດ: ມີສິ່ງທີ່ບອກວ່າບຸກຄົນແມ່ນໃຜ ({ $text } ຈຸດໃນຂໍ້ຄວາມ, { $elsewhere } ຈຸດບ່ອນອື່ນ); ຫ້າມສົ່ງອອກກ່ອນການຕອບຮັບ.
cli-attachment-kept-open = ຮັກສາໄວ້ ລໍການອະນຸມັດ
cli-attachment-kept = ຮັກສາໄວ້
cli-attachment-shown = ຂຽນ { $name } ທີ່ສ້າງໃໝ່ແລ້ວ; ຈະເປີດດ້ວຍໂປຣແກຣມອື່ນ.
cli-attachment-original-shown = ຂຽນຕົ້ນສະບັບຂອງ { $name } ແລ້ວ; ຈະເປີດດ້ວຍໂປຣແກຣມອື່ນ.
cli-attachment-removed = ລຶບໄຟລ໌ແນບ { $attachment } ແລະ ຕົ້ນສະບັບແລ້ວ.
cli-attachment-remove = ລຶບໄຟລ໌ແນບ { $attachment } ແລະ ຕົ້ນສະບັບຖາວອນບໍ່?
cli-findings-none = { $name }: ບໍ່ມີສິ່ງໃດໃນຂໍ້ຄວາມທີ່ຈະບອກວ່າບຸກຄົນແມ່ນໃຜ.
cli-findings-one = { $name }: ມີໜຶ່ງຈຸດໃນຂໍ້ຄວາມທີ່ຈະບອກວ່າບຸກຄົນແມ່ນໃຜ:
cli-findings-many = { $name }: ມີ { $count } ຈຸດໃນຂໍ້ຄວາມທີ່ຈະບອກວ່າບຸກຄົນແມ່ນໃຜ:
cli-finding-place = ຕົວອັກສອນທີ { $from } ຫາ { $to }: { $reason }
cli-finding-kept = { $line }; ຮັກສາໄວ້ ເພາະ { $why }
cli-finding-write = { $line }; ຂຽນວ່າ { $suggestion }
cli-findings-elsewhere = ຢຸດ: ຊື່ ຫຼື ໝາຍເລກຂອງແຟ້ມນີ້ມີຢູ່ບ່ອນອື່ນໃນໄຟລ໌; ບັນທຶກເປັນຂໍ້ຄວາມທຳມະດາ ແລ້ວແນບໄຟລ໌ນັ້ນ.
cli-findings-approved = ຮັກສາໄວ້ໂດຍ { $by }, ອະນຸມັດໂດຍ { $second }.
cli-findings-to-approve = ຮັກສາໄວ້ໂດຍ { $by }; ຫົວໜ້າງານຕ້ອງອະນຸມັດ.
cli-settle-can = ຈັດການແນວນີ້ໄດ້.
cli-settle-anew = ຂຽນໄຟລ໌ໃໝ່ແລ້ວ; ຕົ້ນສະບັບຄົງເດີມ.
cli-settle-same = ໄຟລ໌ຄົງເດີມ.
cli-settle-next-officer = ພະນັກງານອີກຄົນ: saphan-agent attachment approve CASE { $attachment }
cli-settle-next = ຄຳສັ່ງເດີມພ້ອມ --settle 1=replace ຈຸດລະເທື່ອ

## Bundles

cli-bundle-written = ຂໍ້ຄວາມທີ່ຜະນຶກເຖິງ { $to } ຈຳນວນ { $envelopes } ລາຍການຢູ່ໃນ { $file } ({ $size } KB). ຍັງຢູ່ໃນລາຍການລໍສົ່ງຈົນກວ່າ { $to } ຈະເຊັນຮັບ.
cli-bundle-time = ເວລາໃໝ່ສຸດຂອງສູນຮັບສົ່ງຂໍ້ມູນໃນຊຸດນີ້: { $at }, { $ago }.
cli-bundle-identity = { $count }: ຕົວຕົນຢູ່ນີ້: ຈະແຈ້ງສະເພາະຄູ່ຮ່ວມງານທີ່ທຽບເລກຢືນຢັນແລ້ວ ແລະ ຕ້ອງມີເວລາຂອງສູນຮັບສົ່ງຂໍ້ມູນໃນ 24 ຊົ່ວໂມງທີ່ຜ່ານມາ; ເບິ່ງເຫດຜົນດ້ວຍ: saphan-agent queue.
cli-bundle-full = { $count }: ຢູ່ນີ້: ຊຸດໄຟລ໌ເຕັມ; ສົ່ງອອກອີກຊຸດຫຼັງຈາກໄດ້ຮັບໃບຮັບ.
cli-bundle-unsealed = { $count }: ຜະນຶກບໍ່ໄດ້; ເບິ່ງເຫດຜົນດ້ວຍ: saphan-agent queue.
cli-bundle-bring = ນຳໄຟລ໌ໄປໃຫ້ { $to }: saphan-agent bundle import FILE
cli-bundle-new = ໃໝ່ຈາກ { $from }: { $taken }. ມີຢູ່ນີ້ແລ້ວ: { $known }.
cli-bundle-would-be-new = ຈະເປັນລາຍການໃໝ່ຈາກ { $from }: { $taken }. ມີຢູ່ນີ້ແລ້ວ: { $known }.
cli-bundle-directory = ບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານມີເພີ່ມ { $count } ລາຍການ.
cli-bundle-out = { $partner } ເອົາຕົນເອງອອກຈາກເຄືອຂ່າຍ: ຈະບໍ່ມີຫຍັງສົ່ງໄປໃຫ້ອີກ.
cli-bundle-held = { $count } ລາຍການລໍຄຳຕອບຂອງ { $from } ຫຼັງການກູ້ຄືນ ຫຼື ລໍໃຫ້ມີຄົນເວົ້າລົມ: saphan-agent status.
cli-bundle-outcome-new = ໃໝ່
cli-bundle-outcome-here-already = ມີຢູ່ນີ້ແລ້ວ
cli-bundle-outcome-held = ພັກໄວ້
cli-bundle-outcome-not-taken = ບໍ່ຮັບ
cli-bundle-next = saphan-agent inbox; ແລ້ວ saphan-agent bundle export --to { $to } FILE

## What proves something

cli-evidence-written = ຫຼັກຖານຂອງ { $referral } ຢູ່ໃນ { $file }. ບໍ່ມີຂໍ້ຄວາມຂອງແຟ້ມ.
cli-sheet-written = ແຜ່ນທີ່ { $partner } ໃຊ້ເອົາຕົນເອງອອກຢູ່ໃນ { $sheet }. ພິມອອກມາ ເກັບເຈ້ຍໄວ້ຫ່າງຈາກຄອມພິວເຕີໜ່ວຍນີ້ ແລະ ລຶບໄຟລ໌.
cli-sheet-out = { $partner } ອອກຈາກເຄືອຂ່າຍແລ້ວນັບແຕ່ { $since }: ສູນຮັບສົ່ງຂໍ້ມູນບໍ່ຮັບ ການເຊື່ອມຕໍ່ຖືກຕັດ ແລະ ທຸກຫ້ອງການຈະຮູ້ເມື່ອເບິ່ງຄັ້ງຕໍ່ໄປ. ແຈ້ງຜູ້ດູແລລະບົບ ເຊິ່ງຈະຍົກເລີກຖາວອນ.
cli-check-notices = ການແຈ້ງເຕືອນ
cli-check-no-mail = ບໍ່ສົ່ງອີເມວ: ຍັງບໍ່ໄດ້ຕັ້ງ { $key }
cli-check-set-notify = ຕັ້ງກ້ອງ [notify] ໃນ agent.toml
cli-check-mail = ທາງອີເມວຜ່ານ { $server }
cli-check-set-password = ຕັ້ງກ້ອງ [notify] ໃນ agent.toml ຫຼື ໃນໜ້າ
cli-check-no-desktop = ລະບົບນີ້ບໍ່ສະແດງການແຈ້ງເຕືອນ
cli-check-notify-send = ຕິດຕັ້ງ notify-send ຫຼື ຕັ້ງ desktop ເປັນ off
cli-export-warning = ໄຟລ໌ນີ້ບໍ່ໄດ້ເຂົ້າລະຫັດ ແລະ ບອກວ່າບຸກຄົນແມ່ນໃຜ; ມອບດ້ວຍຕົນເອງ ແລ້ວລຶບຖິ້ມ
cli-consent-written = ຂໍ້ຄວາມ ແລະ ແຜ່ນຢູ່ໃນ { $file }; ເປີດໃນໂປຣແກຣມທ່ອງເວັບເພື່ອພິມອອກມາ.
cli-report-written = ລາຍງານຢູ່ໃນ { $file }.
cli-directory-entries = ບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານຂອງ { $network } ມີ { $count } ລາຍການ.
cli-directory-word = ຄຳຢືນຢັນຫຼ້າສຸດຂອງສູນຮັບສົ່ງຂໍ້ມູນ:
cli-directory-no-word = ຍັງບໍ່ມີສູນຮັບສົ່ງຂໍ້ມູນໃດຢືນຢັນ.
cli-directory-two-stories = ສູນຮັບສົ່ງຂໍ້ມູນແຈ້ງບັນຊີລາຍຊື່ບໍ່ກົງກັນສອງແບບ. ບໍ່ມີຫຍັງເສຍຫາຍ; ຢ່າເຊື່ອຄູ່ຮ່ວມງານໃໝ່ ແລະ ແຈ້ງຜູ້ດູແລລະບົບ.
cli-proof-partner = ຫຼັກຖານຂອງ { $partner } ຢູ່ໃນ { $file }. ບໍ່ໄດ້ບອກຫຍັງເລື່ອງການສົ່ງຕໍ່.
cli-proof-stories = ຫຼັກຖານຂອງບັນຊີລາຍຊື່ສອງແບບຢູ່ໃນ { $file }. ບໍ່ໄດ້ບອກຫຍັງເລື່ອງການສົ່ງຕໍ່.
cli-stories-one = ສູນຮັບສົ່ງຂໍ້ມູນທີ່ມີກະແຈ { $key } ແຈ້ງຂັດກັນເອງວ່າໃຜຢູ່ໃນ { $network }: { $story }.
cli-stories-many = ສູນຮັບສົ່ງຂໍ້ມູນທີ່ມີກະແຈ { $keys } ແຈ້ງຂັດກັນວ່າໃຜຢູ່ໃນ { $network }: { $story }.
cli-stories-hold = ລາຍເຊັນທັງສອງຖືກຕ້ອງພາຍໃຕ້ໜ່ວຍຮັບຮອງ { $root }.
cli-stories-fork = ບັນຊີລາຍຊື່ຕ່າງກັນພາຍໃນ { $size } ລາຍການທຳອິດ
cli-stories-set-back = ເມື່ອ { $at } ມີ { $before } ລາຍການ ແລະ ເມື່ອ { $then } ມີພຽງ { $later }
cli-stories-next = ໃຫ້ໄຟລ໌ນີ້ແກ່ຜູ້ດູແລລະບົບ ເຊິ່ງຈະຕັ້ງສູນຮັບສົ່ງຂໍ້ມູນດ້ວຍກະແຈໃໝ່
cli-listed-stood = ບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານຂອງ { $network } ທີ່ມີລາຍການເຫຼົ່ານີ້ໃນທັງໝົດ { $of } ລາຍການ ຢູ່ສູນຮັບສົ່ງຂໍ້ມູນເມື່ອ { $at }.
cli-listed-continues = ບັນຊີນີ້ຕໍ່ຈາກບັນຊີ { $size } ລາຍການເມື່ອ { $at } ໂດຍບໍ່ປ່ຽນແປງ.
cli-listed-later = ລາຍການຫຼັງຈາກນັ້ນອາດບອກຕ່າງໄປ.
cli-listed-admitted = ຮັບເຂົ້າ
cli-listed-revoked = ຍົກເລີກ
cli-listed-hub = ຮັບຮອງສູນຮັບສົ່ງຂໍ້ມູນ
cli-listed-renewed = ໃຫ້ກະແຈປະຈຳຕົວໃໝ່
cli-listed-suspended = ໂຈະ
cli-listed-resumed = ໃຫ້ກັບມາຮ່ວມງານ
cli-listed-new-root = ກະແຈຫຼັກໃໝ່
cli-evidence-of = { $referral }: ຈາກ { $from } ເຖິງ { $to } ໃນ { $network }, { $state }.
cli-evidence-holds = ລາຍເຊັນທັງໝົດຖືກຕ້ອງພາຍໃຕ້ໜ່ວຍຮັບຮອງ { $root }.
cli-evidence-compare = ທຽບລາຍນິ້ວມືຂອງໜ່ວຍຮັບຮອງກັບທີ່ທ່ານຮູ້ຈັກ
state-not-submitted = ຍັງບໍ່ໄດ້ຍື່ນ
cli-head-entry = ລາຍການທີ
cli-head-act = ການກະທຳ
cli-head-whom = ໃຜ
cli-head-officers = ພະນັກງານ
cli-head-received = ໄດ້ຮັບເມື່ອ
cli-config-not-set = ຍັງບໍ່ໄດ້ຕັ້ງ { $key }
cli-config-flag = ຈາກຄຳສັ່ງທີ່ພິມ
cli-config-default = ຄ່າເລີ່ມຕົ້ນ
cli-config-no-default = ບໍ່ມີຄ່າເລີ່ມຕົ້ນ
cli-man-folder = ຄູ່ມືໜ້າລະຄຳສັ່ງຢູ່ໃນ { $folder }.
cli-version = { $program } { $version }, ໂປຣໂຕຄອນ { $protocol }
cli-pseudonymise-reads = { $to } ຈະອ່ານສິ່ງນີ້ໃນລະດັບ { $tier }:
cli-pseudonymise-refused = ບໍ່ສົ່ງອອກ: ຂໍ້ຄວາມເຫຼົ່ານີ້ຈະບອກວ່າບຸກຄົນແມ່ນໃຜ:
cli-meter-rebuilding = ກຳລັງສ້າງໄຟລ໌ໃໝ່
cli-meter-storing = ກຳລັງເກັບ
cli-meter-writing = ກຳລັງຂຽນ
cli-table-rows = ອ່ານແລ້ວ { $count } ແຖວ
cli-table-checked = ກວດແລ້ວ { $done } ຈາກ { $total } ແຟ້ມ
cli-table-stored = ເກັບແລ້ວ { $done } ຈາກ { $total } ແຟ້ມ
