# What the commands of saphan-ca print, in Lao. In English codes stand as they are typed; in every other language by
# their names. What stands behind "saphan-ca" is typed as it is, and is not translated. Not yet read by a native reader.

cli-error = ຂໍ້ຜິດພາດ:
cli-next = ຕໍ່ໄປ: { $next }
cli-next-today = ຕໍ່ໄປ ມື້ນີ້ ແລະ ກ່ອນຕິດຕໍ່ສູນຮັບສົ່ງຂໍ້ມູນໃດໆ { $next }
cli-then = ຈາກນັ້ນ { $next }
cli-code = ລະຫັດ: { $code }
cli-warning = ຄຳເຕືອນ: { $text }
cli-never = ບໍ່ເຄີຍ
cli-at-by = { $at } ໂດຍ { $by }
cli-days = { $count } ມື້
cli-fingerprint = ລາຍນິ້ວມື
cli-mended-cut = ຄຳເຕືອນ: ການກະທຳຂະໜາດ { $bytes } ໄບຕ໌ຂຽນໄວ້ເຄິ່ງດຽວເມື່ອຄອມພິວເຕີໜ່ວຍນີ້ຢຸດ ແລະ ຖືກຕັດອອກແລ້ວ; ໃຊ້ຄຳສັ່ງຂອງຕອນນັ້ນອີກ
cli-mended-finished = ຄຳເຕືອນ: ການກະທຳທີ { $number } ຈົດໄວ້ແລ້ວເມື່ອຄອມພິວເຕີໜ່ວຍນີ້ຢຸດ ແລະ ຫາກໍເຮັດສຳເລັດດຽວນີ້; ຖ້າເປັນການອອກໃບຢັ້ງຢືນ ໃຫ້ໃຊ້ຄຳສັ່ງນັ້ນອີກ

## Heads of tables, and what stands before a fact

cli-head-code = ລະຫັດ
cli-head-country = ປະເທດ
cli-head-request = ຄຳຂໍ
cli-head-asked = ຂໍເມື່ອ
cli-head-invited-by = ເຊີນໂດຍ
cli-head-number = ເລກຢືນຢັນ
cli-head-state = ສະຖານະ
cli-head-until = ໃຊ້ໄດ້ຮອດ
cli-head-renewal = ຕໍ່ອາຍຸ
cli-head-seen = ພົບຫຼ້າສຸດ
cli-head-compared = ທຽບເມື່ອ
cli-head-hub = ສູນ
cli-head-fingerprint = ລາຍນິ້ວມືຂອງກະແຈ
cli-head-name = ຊື່
cli-head-acts = ການກະທຳ
cli-head-last = ຫຼ້າສຸດ
cli-label-request = ຄຳຂໍ
cli-label-asked = ຂໍເມື່ອ
cli-label-invited = ເຊີນເມື່ອ
cli-label-warning = ຄຳເຕືອນ
cli-label-differed = ເລກບໍ່ກົງກັນ
cli-label-key-fingerprint = ລາຍນິ້ວມືຂອງກະແຈ
cli-label-request-made = ສ້າງຄຳຂໍເມື່ອ
cli-label-connects-for = ເຊື່ອມຕໍ່ໄດ້ດົນ
cli-label-reached-at = ຕິດຕໍ່ໄດ້ທີ່
cli-label-state = ສະຖານະ
cli-label-identity = ກະແຈປະຈຳຕົວ
cli-label-renewal = ຕໍ່ອາຍຸ
cli-label-seen = ພົບທີ່ສູນ
cli-label-compared = ທຽບເມື່ອ
cli-label-fingerprint = ລາຍນິ້ວມື
cli-label-partners = ຄູ່ຮ່ວມງານ
cli-label-hub-keys = ກະແຈຂອງສູນ
cli-label-list = ບັນຊີລາຍຊື່
cli-label-log = ປະຫວັດການໃຊ້ງານ
cli-label-out = ອອກດ້ວຍຕົນເອງ
cli-label-backup = ຂໍ້ມູນສຳຮອງ
cli-label-kit = ຊຸດກູ້ຄືນ
cli-label-to-hub = ສົ່ງໃຫ້ສູນ
cli-label-from-hub = ຮັບຈາກສູນ
cli-label-last-act = ການກະທຳຫຼ້າສຸດ
cli-label-hash = ເຄື່ອງໝາຍ

## Asking

cli-passphrase = ລະຫັດຜ່ານຂອງໜ່ວຍຮັບຮອງ:
cli-passphrase-second = ລະຫັດຜ່ານຂອງ { $name } ຜູ້ດູແລລະບົບຄົນທີສອງ:
cli-new-passphrase = ລະຫັດຜ່ານໃໝ່ຂອງໜ່ວຍຮັບຮອງ:
cli-new-passphrase-second = ລະຫັດຜ່ານໃໝ່ຂອງ { $name } ຜູ້ດູແລລະບົບຄົນທີສອງ:
cli-once-more = ອີກເທື່ອໜຶ່ງ:
cli-type = ພິມ { $answer }:

## Making an authority, its kit and its hands

cli-init-would = ຈະສ້າງໜ່ວຍຮັບຮອງຂອງ { $network } ໃນ { $dir }.
cli-init-done = ສ້າງໜ່ວຍຮັບຮອງຂອງ { $network } ໃນ { $dir } ແລ້ວ, ໃຊ້ໄດ້ຮອດ { $until }.
cli-init-print = ພິມລາຍນິ້ວມືລົງເຈ້ຍ: ຄູ່ຮ່ວມງານທຸກແຫ່ງຕ້ອງທຽບເທື່ອໜຶ່ງ. ຂຽນຂໍ້ມູນສຳຮອງດ້ວຍ `saphan-ca backup FILE` ຫຼັງການປ່ຽນແປງທຸກເທື່ອ.
cli-kit-would = ສ້າງຊຸດກູ້ຄືນຂອງ { $network }.
cli-kit-would-anew = ສ້າງຊຸດກູ້ຄືນໃໝ່ຂອງ { $network }. ນັບແຕ່ນັ້ນຊຸດ { $kit } ຈະເປີດຂໍ້ມູນສຳຮອງໃດບໍ່ໄດ້ ແລະ ຈະບໍ່ອອກສິ່ງໃດຈົນກວ່າຈະຢືນຢັນຊຸດໃໝ່.
cli-kit-made = ສ້າງຊຸດກູ້ຄືນ { $kit } ຂອງ { $network } ແລ້ວ.
cli-kit-confirmed = ຢືນຢັນຊຸດກູ້ຄືນ { $kit } ແລ້ວ.
cli-kit-confirmed-next = ລຶບໄຟລ໌ຂອງແຜ່ນ ແລ້ວໃຫ້ແຕ່ລະແຜ່ນແກ່ຜູ້ເກັບຮັກສາ
cli-kit-remove = ຢືນຢັນຊຸດກູ້ຄືນແລ້ວ. ລຶບໄຟລ໌ທັງສາມດຽວນີ້ ແລ້ວໃຫ້ແຕ່ລະແຜ່ນທີ່ຜະນຶກແລ້ວແກ່ຜູ້ເກັບຮັກສາ.
cli-kit-print = ພິມສາມແຜ່ນດ້ວຍເຄື່ອງພິມທີ່ບໍ່ມີໜ່ວຍຄວາມຈຳ. ຈະບໍ່ອອກສິ່ງໃດຈົນກວ່າຈະມີຜູ້ອ່ານກັບສອງແຜ່ນ.
cli-kit-needed = ຕ້ອງໃຊ້ສອງແຜ່ນຂອງຊຸດ { $kit }.
cli-kit-one-sheet = ແຜ່ນໜຶ່ງ: ພິມ { $words } ຄຳຂອງແຜ່ນນັ້ນ ໃນແຖວດຽວ ຫຼື ຫຼາຍແຖວ.
cli-kit-other-sheet = ອີກແຜ່ນໜຶ່ງ: ພິມ { $words } ຄຳຂອງແຜ່ນນັ້ນ ໃນແຖວດຽວ ຫຼື ຫຼາຍແຖວ.
cli-kit-sheets-in = ແຜ່ນຂອງຊຸດກູ້ຄືນຢູ່ໃນ:
cli-kit-type = ພິມລົງເຈ້ຍ ແລ້ວພິມສິ່ງທີ່ຖາມຕາມທີ່ເຫັນໃນເຈ້ຍ.
cli-kit-word = ແຜ່ນທີ { $sheet } ຄຳທີ { $number }:
cli-kit-once-more = { $cause } ອີກເທື່ອໜຶ່ງ ດ້ວຍຄຳອື່ນ.
cli-second-would = { $name } ຈະເປັນຜູ້ດູແລລະບົບຄົນທີສອງ: ຖ້າບໍ່ມີ { $name } ຈະຮັບໃຜເຂົ້າບໍ່ໄດ້.
cli-second-done = { $name } ເປັນຜູ້ດູແລລະບົບຄົນທີສອງແລ້ວ: ຖ້າບໍ່ມີ { $name } ຈະຮັບໃຜເຂົ້າບໍ່ໄດ້.
cli-passphrase-changed = ກະແຈເປີດດ້ວຍລະຫັດຜ່ານໃໝ່ ແລະ ບໍ່ເປີດດ້ວຍລະຫັດຜ່ານເກົ່າອີກ. ຂໍ້ມູນສຳຮອງກ່ອນໜ້ານີ້ເປີດດ້ວຍລະຫັດຜ່ານຂອງຕອນນັ້ນ.
cli-passphrase-changed-next = saphan-ca backup FILE ແລ້ວທຳລາຍຂໍ້ມູນສຳຮອງທີ່ເກົ່າກວ່າ
cli-hand-over-would = ຈະມອບໜ່ວຍຮັບຮອງຈາກ { $from } ໃຫ້ { $to }.
cli-hand-over-about = ນັບແຕ່ນີ້ { $to } ເປັນຜູ້ດູແລລະບົບຂອງເຄືອຂ່າຍ ແລະ { $from } ບໍ່ໄດ້ເປັນອີກ.
cli-hand-over-done = ມອບໃຫ້ { $to } ແລ້ວ. ປະຫວັດການໃຊ້ງານບອກຊື່ທັງສອງ.
cli-hand-over-next = { $to } ພຽງຄົນດຽວ: saphan-ca passphrase change ຈາກນັ້ນ kit make, kit confirm ແລະ backup FILE

## Inviting, and who asks to join

cli-invite-would = ຈະເຊີນ { $partner } ໃຫ້ຕິດຕໍ່ { $hub } ຮອດ { $until }.
cli-invite-done = ຄຳເຊີນສຳລັບ { $partner } ({ $country }), ໃຊ້ໄດ້ເທື່ອດຽວ ຮອດ { $until }:
cli-invite-next = ຫ້ອງການໃຊ້ saphan-agent init --join-file FILE; ຈາກນັ້ນ saphan-ca sync ແລະ saphan-ca request approve { $partner }
cli-withdraw-would = ຈະຖອນຄຳເຊີນຂອງ { $partner }.
cli-withdraw-done = ຖອນຄຳເຊີນຂອງ { $partner } ແລ້ວ. ເມື່ອສູນຮັບສົ່ງຂໍ້ມູນໄດ້ຮັບການຖອນນີ້ແລ້ວ ຜູ້ທີ່ມາດ້ວຍຄຳເຊີນນີ້ຈະໄດ້ຮັບແຈ້ງວ່າໃຊ້ບໍ່ໄດ້.
cli-withdraw-asked = ຄຳເຕືອນ: ມີຜູ້ຂໍດ້ວຍຄຳເຊີນນີ້ແລ້ວ ແລະ ຖືກປະຕິເສດໂດຍບໍ່ມີເຫດຜົນ
cli-withdraw-next = saphan-ca invite { $partner } --country { $country } ຖ້າຕ້ອງການໃຫ້ເຂົ້າຮ່ວມ
cli-requests-none = ບໍ່ມີໃຜຂໍເຂົ້າຮ່ວມ.
cli-requests-since = ຕາມທີ່ສູນຮັບສົ່ງຂໍ້ມູນແຈ້ງເມື່ອ { $at }.
cli-number-differed = ບໍ່ກົງກັນ
cli-asks-to-join = { $partner } ({ $country }) ຂໍເຂົ້າຮ່ວມ, ເຄືອຂ່າຍ { $network }.
cli-asked-others = ມີຜູ້ອື່ນມາດ້ວຍຄຳເຊີນດຽວກັນ { $count } ເທື່ອ: ຄຳເຊີນຖືກອ່ານລະຫວ່າງທາງ
cli-asked-differed = { $at } ທຽບໂດຍ { $by }
cli-request-next = saphan-ca request approve { $partner } ຫຼື refuse { $partner } --reason R
cli-approve-would = ຈະຖາມເລກຢືນຢັນ ແລ້ວອະນຸມັດ.
cli-approve-telephone = ໂທຫາຕາມເບີໂທທີ່ທ່ານມີມາກ່ອນ: ຢ່າໃຊ້ເບີທີ່ມາກັບຄຳຂໍ. ຝ່າຍນັ້ນຈະອ່ານສິ່ງທີ່ `saphan-agent number` ສະແດງ.
cli-group = ກຸ່ມທີ { $group } ຈາກ { $groups }:
cli-group-digits = ກຸ່ມໜຶ່ງມີຫ້າຕົວເລກ.
cli-approve-done = ເລກຢືນຢັນກົງກັນ, ເລກກວດສອບຖືກຕ້ອງ, ທຽບໂດຍ { $by }. { $partner } ເປັນຄູ່ຮ່ວມງານແລ້ວ, ກະແຈປະຈຳຕົວໃຊ້ໄດ້ຮອດ { $until }.
cli-approve-next = saphan-ca partner show { $partner } ແລະ ສຳຮອງຂໍ້ມູນ: saphan-ca backup FILE
cli-refuse-told = ຫ້ອງການຈະໄດ້ຮັບແຈ້ງວ່າ: { $reason }.
cli-refuse-would = ຈະປະຕິເສດຄຳຂໍນີ້.
cli-refuse-ask = ປະຕິເສດບໍ່? ພິມ { $answer }:
cli-refuse-done = ປະຕິເສດ { $partner } ແລ້ວ: { $reason }.
cli-refuse-next = saphan-ca invite { $partner } ຖ້າຕ້ອງການໃຫ້ຫ້ອງການຂໍອີກ

## Certificates, by file

cli-asks-anew = { $partner } ({ $country }) ເປັນຄູ່ຮ່ວມງານ ແລະ ຂໍໃບຢັ້ງຢືນໃໝ່, ເຄືອຂ່າຍ { $network }.
cli-issue-telephone = ໂທຫາຕາມເບີໂທທີ່ທ່ານມີມາກ່ອນ ແລ້ວໃຫ້ຝ່າຍນັ້ນອ່ານລາຍນິ້ວມືໃຫ້ທ່ານຟັງ.
cli-asks-new-key = { $partner } ({ $country }) ຂໍໃຊ້ກະແຈໃໝ່ຕໍ່ໄປ ເຊິ່ງກະແຈເກົ່າໄດ້ເຊັນໄວ້; ເຄືອຂ່າຍ { $network }.
cli-renew-no-call = ບໍ່ຕ້ອງໂທ: ຜູ້ທີ່ມີກະແຈເກົ່າເຮັດແທນ { $partner } ໄດ້ຢູ່ແລ້ວ. ຄູ່ຮ່ວມງານຈະທຽບກະແຈໃໝ່ກັນກ່ອນບອກວ່າໃຜເປັນໃຜ.
cli-hub-asks = ສູນຮັບສົ່ງຂໍ້ມູນ { $name } ຂໍໃຫ້ບໍລິການເຄືອຂ່າຍ { $network }.
cli-hub-operator = ໃຫ້ຜູ້ດູແລສູນອ່ານລາຍນິ້ວມືໃຫ້ທ່ານຟັງ.
cli-answer-would = ຈະຂຽນ { $file }.
cli-answer-ask = ອອກໃຫ້ບໍ່? ພິມ { $answer }:
cli-answer-done = ຂຽນໃບຢັ້ງຢືນສຳລັບ { $name } ລົງ { $file } ແລ້ວ.
cli-answer-next = ສົ່ງ { $file } ຄືນໃຫ້ { $name } ຈາກນັ້ນ saphan-ca export FILE ສຳລັບສູນຮັບສົ່ງຂໍ້ມູນ
cli-export-done = ຂຽນກະແຈຫຼັກ ແລະ { $entries } ລາຍການລົງ { $file } ແລ້ວ.
cli-export-next = ນຳ { $file } ໄປທີ່ສູນຮັບສົ່ງຂໍ້ມູນ

## Visits at the hub

cli-sync-visited = ຕິດຕໍ່ { $hub } ແລ້ວ.
cli-sync-brought = { $entries } ລາຍການຂອງບັນຊີລາຍຊື່, { $invitations } ຄຳເຊີນທີ່ເປີດຢູ່, { $rejections } ການປະຕິເສດ
cli-sync-nobody = ບໍ່ມີໃຜລໍຄຳຕອບ
cli-sync-waiting = ມີ { $count } ລໍຄຳຕອບ: { $partners }
cli-sync-strange = ຄຳເຕືອນ: ສູນຮັບສົ່ງຂໍ້ມູນສົ່ງຄຳຂໍ { $count } ລາຍການທີ່ບໍ່ມີຄຳເຊີນຂອງໜ່ວຍຮັບຮອງນີ້ຮອງຮັບ; ຈຶ່ງວາງໄວ້ກ່ອນ
cli-sync-clock-behind = ຄຳເຕືອນ: ໂມງຂອງຄອມພິວເຕີໜ່ວຍນີ້ຊ້າກວ່າຂອງສູນຮັບສົ່ງຂໍ້ມູນ { $minutes } ນາທີ; ຕັ້ງໜ່ວຍທີ່ຜິດ
cli-sync-clock-ahead = ຄຳເຕືອນ: ໂມງຂອງຄອມພິວເຕີໜ່ວຍນີ້ໄວກວ່າຂອງສູນຮັບສົ່ງຂໍ້ມູນ { $minutes } ນາທີ; ຕັ້ງໜ່ວຍທີ່ຜິດ
cli-not-yet = ສູນຮັບສົ່ງຂໍ້ມູນຍັງບໍ່ໄດ້ຮັບ: saphan-ca sync
cli-not-told = ຄຳເຕືອນ: ສູນຮັບສົ່ງຂໍ້ມູນຍັງບໍ່ໄດ້ຮັບ: { $why }
cli-own-word = { $partner } ເອົາຕົນເອງອອກດ້ວຍກະແຈຂອງຕົນ ນັບແຕ່ { $since } ຕາມທີ່ສູນຮັບສົ່ງຂໍ້ມູນ { $hub } ແຈ້ງ
cli-own-word-later = { $since } ຊ້າກວ່າ: ບ່ອນໃດຮູ້ຖ້ອຍຄຳນັ້ນ ໃຫ້ນັບເວລາຂອງຖ້ອຍຄຳນັ້ນ, ບ່ອນອື່ນນັບເວລານີ້.

## Partners

cli-partners-active = ຮ່ວມງານຢູ່ { $count }
cli-partners-attention = { $count } ລາຍການຕ້ອງເບິ່ງ: saphan-ca partner show { $partner }
cli-needs-revocation = ຕ້ອງຍົກເລີກ
cli-needs-due = ຮອດກຳນົດ ເຫຼືອ { $days } ມື້
cli-needs-late = ບໍ່ສຳເລັດ { $days } ມື້
cli-needs-line = ການເຊື່ອມຕໍ່ບໍ່ສຳເລັດ { $days } ມື້
cli-partner-suspended = ຖືກໂຈະ: { $reason }
cli-partner-revoked = ຖືກຍົກເລີກນັບແຕ່ { $since }: { $reason }
cli-partner-compared = { $at } ໂດຍ { $by } ເມື່ອຮັບເຂົ້າ
cli-partner-nothing-to-do = ບໍ່ມີຫຍັງຕ້ອງເຮັດ
cli-suspend-would = ຈະໂຈະ { $partner } ({ $country }): { $reason }.
cli-suspend-about = ໂຈະ { $partner } ({ $country }): { $reason }. ເມື່ອສູນຮັບສົ່ງຂໍ້ມູນມີບັນຊີລາຍຊື່ໃໝ່ ຈະບໍ່ຮັບ { $partner } ແລະ ຕັດການເຊື່ອມຕໍ່. ກະແຈຍັງໃຊ້ໄດ້ ບໍ່ມີຫຍັງສູນຫາຍ ແລະ ໃຫ້ກັບມາຮ່ວມງານໄດ້ດ້ວຍ `partner resume`.
cli-suspend-done = ໂຈະ { $partner } ແລ້ວ: { $reason }.
cli-resume-would = ຈະໃຫ້ { $partner } ({ $country }) ກັບມາຮ່ວມງານ.
cli-resume-about = ໃຫ້ { $partner } ({ $country }) ກັບມາຮ່ວມງານ: ເມື່ອສູນຮັບສົ່ງຂໍ້ມູນມີບັນຊີລາຍຊື່ໃໝ່ ຈະກັບມາຮ່ວມງານດ້ວຍກະແຈເກົ່າ.
cli-resume-done = { $partner } ກັບມາຮ່ວມງານແລ້ວ.
cli-revoke-before = { $told }.
cli-revoke-would = ຈະຍົກເລີກ { $partner } ({ $country }) ນັບແຕ່ { $since }: { $reason }.
cli-revoke-about = ຍົກເລີກ { $partner } ({ $country }): { $reason }. ເອົາຄືນບໍ່ໄດ້: ກະແຈຈະບໍ່ກັບມາໃຊ້ໄດ້ອີກ. ຈະຖືກຕັດອອກເມື່ອສູນຮັບສົ່ງຂໍ້ມູນມີບັນຊີລາຍຊື່ໃໝ່; ສິ່ງທີ່ສູນຮັບຈາກຄູ່ຮ່ວມງານນີ້ນັບແຕ່ { $since } ບໍ່ມີຜົນ ແລະ ສິ່ງທີ່ລໍຄູ່ຮ່ວມງານນີ້ຈະກັບໄປຫາຜູ້ສົ່ງ.
cli-revoke-done = ຍົກເລີກ { $partner } ນັບແຕ່ { $since } ແລ້ວ: { $reason }.
cli-standing-next = saphan-ca partner list; ຖ້າບໍ່ມີການເຊື່ອມຕໍ່: saphan-ca export FILE ສຳລັບສູນຮັບສົ່ງຂໍ້ມູນ

## The root

cli-rotation-planned = ຕາມກຳນົດ
cli-rotation-person-left = ຜູ້ທີ່ເຂົ້າເຖິງໄດ້ອອກໄປແລ້ວ
cli-rotation-key-exposed = ຜູ້ອື່ນອາດຮູ້ກະແຈ
cli-rotate-about = ກະແຈຫຼັກໃໝ່ໃຊ້ແທນ { $former }: { $reason }.
cli-rotate-overlap = ຄູ່ຮ່ວມງານຈະຮູ້ຈາກສູນຮັບສົ່ງຂໍ້ມູນ ແລະ ປ່ຽນມາໃຊ້ເອງ. ສິ່ງທີ່ອີງໃສ່ກະແຈຫຼັກເກົ່າມີຜົນຮອດ { $until }.
cli-rotate-at-once = ຜູ້ທີ່ຮູ້ແລ້ວຈະບໍ່ຮັບສິ່ງທີ່ອີງໃສ່ກະແຈຫຼັກເກົ່າອີກ: ສູນຮັບສົ່ງຂໍ້ມູນຕ້ອງໄດ້ໃບຢັ້ງຢືນໃໝ່ກ່ອນ.
cli-rotate-invitations = ຄຳເຊີນທີ່ເປີດຢູ່ບອກກະແຈຫຼັກເກົ່າ ແລະ ໃຊ້ບໍ່ໄດ້ອີກ: { $partners }.
cli-rotate-for-good = ເອົາຄືນບໍ່ໄດ້.
cli-rotate-done = ກະແຈຫຼັກໃໝ່ໃຊ້ແທນແລ້ວ.
cli-rotate-certify = ສຳລັບສູນຮັບສົ່ງຂໍ້ມູນແຕ່ລະແຫ່ງ ({ $hubs }): ຢູ່ສູນ saphan-hub certificate request FILE, ຢູ່ນີ້ saphan-ca hub certificate FILE, ຢູ່ສູນ saphan-hub certificate install FILE

## Who can do what

cli-powers = ສິດໃນ { $network }
cli-power-issue = ອອກໃບຢັ້ງຢືນ ຕໍ່ອາຍຸ ເຊີນ
cli-power-admit = ຮັບເຂົ້າ ສ້າງກະແຈຫຼັກໃໝ່
cli-power-stop = ໂຈະ ຍົກເລີກ ສຳຮອງຂໍ້ມູນ
cli-power-kit = ຊຸດກູ້ຄືນໃໝ່
cli-power-restore = ກູ້ຄືນ
cli-power-length = ບອກວ່າບັນຊີລາຍຊື່ຍາວປານໃດ
cli-power-line = ຕໍ່ອາຍຸການເຊື່ອມຕໍ່
cli-power-sign = ເຊັນແທນຄູ່ຮ່ວມງານ
cli-power-holder = ຜູ້ທີ່ມີ { $key } ແລະ ລະຫັດຜ່ານ
cli-power-alone = ຄົນດຽວກັນພຽງຄົນດຽວ
cli-power-with-second = ຄົນດຽວກັນ ແລະ { $name } ທີ່ມີລະຫັດຜ່ານຂອງຕົນເອງ
cli-power-nobody = ບໍ່ມີ: ຕ້ອງແຕ່ງຕັ້ງຜູ້ດູແລລະບົບຄົນທີສອງ
cli-power-same = ຄົນດຽວກັນ
cli-power-sheets = ຜູ້ທີ່ມີຂໍ້ມູນສຳຮອງ ແລະ ສອງແຜ່ນຂອງຊຸດກູ້ຄືນ
cli-power-hubs = ກະແຈຂອງສູນ { $count } ໜ່ວຍ ຢູ່ໃນສູນແຕ່ລະແຫ່ງ
cli-power-each-hub = ສູນແຕ່ລະແຫ່ງ ສຳລັບຄູ່ຮ່ວມງານທີ່ກະແຈປະຈຳຕົວຍັງໃຊ້ໄດ້
cli-power-partners = { $count } ຄູ່ຮ່ວມງານ ແຕ່ລະຫ້ອງການສຳລັບຕົນເອງ
cli-kit-none = ບໍ່ມີ: ບໍ່ອອກສິ່ງໃດ
cli-kit-is-confirmed = { $kit } ສ້າງ { $made } ຢືນຢັນແລ້ວ { $at }
cli-kit-not-confirmed = { $kit } ສ້າງ { $made } ຍັງບໍ່ໄດ້ຢືນຢັນ: ບໍ່ອອກສິ່ງໃດ

## Backups

cli-backup-none = ບໍ່ມີ: saphan-ca backup FILE
cli-backup-age = { $days } ມື້ກ່ອນ, ຫຼັງຈາກນັ້ນມີ { $acts } ການກະທຳ
cli-backup-age-older-kit = { $days } ມື້ກ່ອນ, ຫຼັງຈາກນັ້ນມີ { $acts } ການກະທຳ, ເປີດໄດ້ດ້ວຍແຜ່ນຂອງຊຸດເກົ່າເທົ່ານັ້ນ
cli-backup-done = ຂຽນຂໍ້ມູນສຳຮອງຂອງ { $network } ລົງ { $file } ແລ້ວ: { $entries } ລາຍການ, { $acts } ການກະທຳ.
cli-backup-opens = ເປີດດ້ວຍສອງແຜ່ນຂອງຊຸດ { $kit } ຫຼື ລະຫັດຜ່ານປັດຈຸບັນ.
cli-backup-about = ຂໍ້ມູນສຳຮອງຂອງ { $network } ເມື່ອ { $at }: { $entries } ລາຍການ, { $acts } ການກະທຳ.
cli-backup-good = ກະແຈກົງກັບກະແຈຫຼັກ; ບັນຊີລາຍຊື່ ແລະ ປະຫວັດການໃຊ້ງານກວດຜ່ານ ແລະ ກົງກັນ. ເປີດດ້ວຍສອງແຜ່ນຂອງຊຸດ { $kit }.
cli-restore-done = ກູ້ຄືນໄປທີ່ { $dir } ພາຍໃຕ້ລະຫັດຜ່ານໃໝ່ແລ້ວ.
cli-restore-after = ສິ່ງທີ່ອອກ ຫຼື ຍົກເລີກຫຼັງ { $at } ບໍ່ຢູ່ໃນນີ້. ຖ້າມີສິ່ງແນວນັ້ນ ຫຼື ຖ້າຄອມພິວເຕີໜ່ວຍເກົ່າຍັງໃຊ້ໄດ້ ຢ່າໃຊ້ສຳເນົານີ້ຕໍ່: ຈະມີບັນຊີລາຍຊື່ສອງອັນ ແລະ ທຸກຫ້ອງການຈະບໍ່ຮັບອັນທີສອງ.
cli-restore-sync = ຖ້າຕິດຕໍ່ສູນຮັບສົ່ງຂໍ້ມູນໄດ້ `saphan-ca sync --hub HOST:PORT` ຈະບອກວ່າສູນຮູ້ຫຼາຍກວ່າສຳເນົານີ້ບໍ່.
cli-restore-second = ກະແຈຂອງຜູ້ດູແລລະບົບຄົນທີສອງສູນຫາຍໄປພ້ອມຄອມພິວເຕີໜ່ວຍເກົ່າ: ໃຊ້ `saphan-ca second NAME` ກ່ອນຮັບໃຜເຂົ້າ.
cli-restore-next = saphan-ca check ຈາກນັ້ນ saphan-ca kit make: ແຜ່ນຖືກເປີດແລ້ວ

## What there is, and whether everything is in order

cli-status = ໜ່ວຍຮັບຮອງຂອງ { $network } ຮອດ { $until }
cli-status-partners = ຮ່ວມງານຢູ່ { $active }, ຖືກໂຈະ { $suspended }, ຖືກຍົກເລີກ { $revoked }
cli-status-out = { $partners }, ອອກດ້ວຍຕົນເອງ { $count }
cli-status-list = { $entries } ລາຍການ, ເຄື່ອງໝາຍ { $root }
cli-status-acts = { $acts } ການກະທຳ
cli-log-verified = ມີ { $acts } ການກະທຳ. ແຕ່ລະລາຍການມີລາຍເຊັນ ຕໍ່ເນື່ອງກັນ ແລະ ກົງກັບບັນຊີລາຍຊື່ { $entries } ລາຍການ.
cli-log-paper = ຈົດເລກທີ ແລະ ເຄື່ອງໝາຍໄວ້ໃນເຈ້ຍ. ຖ້າປະຫວັດການໃຊ້ງານຖືກຕັດໃຫ້ກັບເປັນສຳເນົາເກົ່າ ການກວດກໍຍັງຜ່ານ; ມີແຕ່ສອງສິ່ງນີ້ທີ່ບອກໄດ້.
cli-check-ok = ດີ
cli-check-warn = ເຕືອນ
cli-check-fail = ຜິດ
cli-check-folder = ໂຟນເດີ
cli-check-list = ບັນຊີລາຍຊື່
cli-check-log = ປະຫວັດການໃຊ້ງານ
cli-check-kit = ຊຸດກູ້ຄືນ
cli-check-second = ຜູ້ດູແລລະບົບຄົນທີສອງ
cli-check-own-word = ອອກດ້ວຍຕົນເອງ
cli-check-hub = ສູນຮັບສົ່ງຂໍ້ມູນ
cli-check-backup = ຂໍ້ມູນສຳຮອງ
cli-check-root = ກະແຈຫຼັກ
cli-check-key = ກະແຈ
cli-check-identity = ກະແຈປະຈຳຕົວ
cli-check-until = { $who } ຮອດ { $until }
cli-check-entries = { $entries } ລາຍການ ແຕ່ລະລາຍການເຊັນ ແລະ ຕໍ່ເນື່ອງກັນ
cli-check-acts = { $acts } ການກະທຳ ແຕ່ລະລາຍການເຊັນ ແລະ ຕໍ່ເນື່ອງກັນ; ກົງກັບບັນຊີລາຍຊື່
cli-check-cut = ຕັດ { $bytes } ໄບຕ໌ທີ່ຂຽນໄວ້ເຄິ່ງດຽວອອກແລ້ວ; ໃຊ້ຄຳສັ່ງຫຼ້າສຸດອີກ
cli-check-finished = ການກະທຳທີ { $number } ຫາກໍເຮັດສຳເລັດດຽວນີ້; ໃຊ້ຄຳສັ່ງຫຼ້າສຸດອີກ
cli-check-kit-confirmed = { $kit } ຢືນຢັນແລ້ວ
cli-check-kit-open = { $kit } ຍັງບໍ່ໄດ້ຢືນຢັນ
cli-check-kit-none = ບໍ່ມີ; ບໍ່ອອກສິ່ງໃດ
cli-check-second-named = { $name }; ຖ້າບໍ່ມີຄົນນີ້ຈະຮັບໃຜເຂົ້າບໍ່ໄດ້
cli-check-second-lost = ຕ້ອງແຕ່ງຕັ້ງ; ກ່ອນນັ້ນຮັບໃຜເຂົ້າບໍ່ໄດ້
cli-check-hub-knows = { $hub } ໄດ້ຮັບການປ່ຽນແປງຄົບແລ້ວນັບແຕ່ { $at }
cli-check-hub-behind = { $hub } ຍັງບໍ່ໄດ້ຮັບການປ່ຽນແປງ { $count } ລາຍການ: saphan-ca sync
cli-check-hub-new-root = { $hub } ມີໃບຢັ້ງຢືນຂອງກະແຈຫຼັກໃໝ່
cli-check-hub-old-root = ໃບຢັ້ງຢືນຂອງ { $hub } ອີງໃສ່ກະແຈຫຼັກເກົ່າ ແລະ ມີຜົນຮອດ { $until }
cli-check-hub-old-root-over = ໃບຢັ້ງຢືນຂອງ { $hub } ອີງໃສ່ກະແຈຫຼັກເກົ່າ ແລະ ບໍ່ມີຜົນອີກ
cli-check-key-fits = ເປີດໄດ້ ແລະ ກົງກັບກະແຈຫຼັກ
cli-check-sum = ເຕືອນ { $warnings }, ຜິດ { $failures }

## The pages

cli-serve-pages = ໜ້າຂອງໜ່ວຍຮັບຮອງຂອງ { $network } ຢູ່ທີ່ { $at }.
cli-serve-next = saphan-ca open; ກົດ Ctrl-C ເພື່ອຢຸດໜ້າ
cli-serve-stopped = ຢຸດແລ້ວ.
cli-open-done = ຂໍໃຫ້ໂປຣແກຣມທ່ອງເວັບເປີດໜ້າແລ້ວ.
cli-open-link = ເປີດລິ້ງໃນໂປຣແກຣມທ່ອງເວັບຂອງຄອມພິວເຕີໜ່ວຍນີ້; ໃຊ້ໄດ້ເທື່ອດຽວພາຍໃນຫ້ານາທີ
cli-open-window = ຖ້າບໍ່ມີໜ້າຕ່າງເປີດຂຶ້ນ: saphan-ca open --print
cli-man-folder = ຄູ່ມືໜ້າລະຄຳສັ່ງຢູ່ໃນ { $folder }.
