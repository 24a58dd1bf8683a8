# The first start: join, start, restore. And what was typed and is back, and pages that are about to lock. In Lao; not yet read by a native reader.

## Round each page

welcome-step = ຂັ້ນທີ { $step } ຈາກ { $of }
welcome-wrong = ຍັງຮັບສິ່ງທີ່ທ່ານໃສ່ບໍ່ໄດ້
welcome-back = ກັບຄືນ
welcome-continue = ຕໍ່ໄປ
welcome-print = ພິມອອກມາ
welcome-again = ລະຫັດຜ່ານຈະບໍ່ສະແດງອີກ: ກະລຸນາພິມອີກເທື່ອໜຶ່ງ.

## The choice

welcome-heading = ຍິນດີຕ້ອນຮັບ
welcome-intro = ຍັງບໍ່ມີຫ້ອງການໃນຄອມພິວເຕີໜ່ວຍນີ້. ທ່ານຕ້ອງການເຮັດຫຍັງ?
welcome-join = ເຂົ້າຮ່ວມ​ເຄືອຂ່າຍ
welcome-join-about = ຜູ້ດູແລລະບົບສົ່ງຄຳເຊີນມາໃຫ້ທ່ານແລ້ວ: ຂໍ້ຄວາມໜຶ່ງແຖວທີ່ຂຶ້ນຕົ້ນດ້ວຍ saphan1.
welcome-start = ເລີ່ມ​ເຄືອຂ່າຍ
welcome-start-about = ຍັງບໍ່ມີໃຜເຊີນທ່ານ ເພາະຍັງບໍ່ມີເຄືອຂ່າຍ.
welcome-restore = ກູ້ຄືນ​ຈາກຂໍ້ມູນສຳຮອງ
welcome-restore-about = ຫ້ອງການນີ້ເຄີຍຢູ່ໃນຄອມພິວເຕີໜ່ວຍອື່ນ ແລະ ທ່ານມີຂໍ້ມູນສຳຮອງ.
welcome-go-on = ຫ້ອງການນີ້ຍັງຕັ້ງບໍ່ສຳເລັດ.
welcome-go-on-do = ເຮັດຕໍ່ຈາກທີ່ຄ້າງໄວ້

## Starting a network

welcome-start-heading = ເລີ່ມ​ເຄືອຂ່າຍ
welcome-start-where = ເຄືອຂ່າຍເລີ່ມທີ່ຄອມພິວເຕີຂອງຜູ້ດູແລລະບົບ ບໍ່ແມ່ນທີ່ໜ່ວຍນີ້. ຄອມພິວເຕີໜ່ວຍນັ້ນບໍ່ຄວນໃຊ້ເຮັດສິ່ງອື່ນ.
welcome-start-1 = ຕິດຕັ້ງ Saphan ໃນຄອມພິວເຕີຂອງຜູ້ດູແລລະບົບ ແລ້ວເລີ່ມ saphan-ca serve ຢູ່ນັ້ນ. ໂປຣແກຣມຈະສ້າງກະແຈຂອງເຄືອຂ່າຍ ແລະ ພິມແຜ່ນເຈ້ຍສາມແຜ່ນທີ່ຕ້ອງເກັບໄວ້ສາມບ່ອນ.
welcome-start-2 = ຕັ້ງສູນຮັບສົ່ງຂໍ້ມູນ: ເຄື່ອງແມ່ຂ່າຍນ້ອຍທີ່ສົ່ງຕໍ່ຂໍ້ຄວາມທີ່ຜະນຶກໄວ້. ຄູ່ມືສຳລັບຜູ້ດູແລສູນຮັບສົ່ງຂໍ້ມູນບອກວິທີໄວ້.
welcome-start-3 = ທີ່ຄອມພິວເຕີຂອງຜູ້ດູແລລະບົບ ເຊີນຫ້ອງການທຳອິດ. ຈະໄດ້ຂໍ້ຄວາມໜຶ່ງແຖວ: ຄຳເຊີນ. ໃຊ້ໄດ້ເທື່ອດຽວ ພາຍໃນບໍ່ຈັກມື້.
welcome-start-4 = ນຳຄຳເຊີນມາທີ່ຄອມພິວເຕີໜ່ວຍນີ້ ແລ້ວເລືອກ “ເຂົ້າຮ່ວມເຄືອຂ່າຍ”.
welcome-start-guides = ຄູ່ມືສຳລັບຜູ້ດູແລລະບົບ ແລະ ຜູ້ດູແລສູນຮັບສົ່ງຂໍ້ມູນມາກັບ Saphan ໃນໂຟນເດີ docs/guides.
welcome-start-invited = ຂ້ອຍມີຄຳເຊີນ

## Joining with an invitation

welcome-join-heading = ເຂົ້າຮ່ວມ​ເຄືອຂ່າຍ
welcome-invitation = ຄຳເຊີນ
welcome-invitation-hint = ວາງຂໍ້ຄວາມທັງໝົດ. ມີການຂຶ້ນແຖວໃໝ່ກໍບໍ່ເປັນຫຍັງ.
welcome-invitation-file = ຫຼື ໄຟລ໌ຂອງຄຳເຊີນ
welcome-passphrase = ລະຫັດຜ່ານຂອງຫ້ອງການ
welcome-passphrase-hint = ຢ່າງໜ້ອຍ 8 ຕົວອັກສອນ; ສີ່ ຫຼື ຫ້າຄຳຈະດີກວ່າ. ວາງຂໍ້ຄວາມທີ່ສຳເນົາໄວ້ກໍໄດ້. ຖ້າລືມ ຫຼື ເຮັດເສຍ ບໍ່ມີໃຜຊອກໃຫ້ໄດ້: ຈົດໄວ້ ແລະ ເກັບເຈ້ຍໃນບ່ອນທີ່ລັອກ ຢ່າເກັບໄວ້ກັບຄອມພິວເຕີນີ້.
welcome-passphrase-again = ພິມລະຫັດຜ່ານນີ້ອີກເທື່ອໜຶ່ງ
welcome-join-do = ຂໍເຂົ້າຮ່ວມ
welcome-by-file = ຄອມພິວເຕີໜ່ວຍນີ້ເຊື່ອມຕໍ່ບໍ່ໄດ້: ເຂົ້າຮ່ວມດ້ວຍໄຟລ໌ແທນ

## Joining by file

welcome-file-heading = ເຂົ້າຮ່ວມ​ດ້ວຍໄຟລ໌
welcome-file-about = ຜູ້ດູແລລະບົບຈະບອກສາມຢ່າງນີ້ໃຫ້ທ່ານ. ຄຳຂໍຈະເປັນໄຟລ໌ທີ່ທ່ານສົ່ງໄປ ແລະ ຄຳຕອບເປັນໄຟລ໌ທີ່ທ່ານໄດ້ກັບມາ.
welcome-network = ເຄືອຂ່າຍ
welcome-network-hint = ເຊັ່ນ mekong.
welcome-partner = ລະຫັດຂອງຫ້ອງການນີ້
welcome-partner-hint = ເຊັ່ນ nkw-la: ຊື່ຫຍໍ້ ແລະ ປະເທດ.
welcome-hub = ທີ່ຢູ່ຂອງສູນຮັບສົ່ງຂໍ້ມູນ
welcome-hub-hint = ເຊັ່ນ hub.example.org:4433.
welcome-file-do = ສ້າງຄຳຂໍ

## The number

welcome-number-heading = ອ່ານເລກຢືນຢັນນີ້​ໃຫ້ຜູ້ດູແລລະບົບ​ຟັງ
welcome-number-about = ລໍໃຫ້ຜູ້ດູແລລະບົບໂທມາ ຈາກເບີໂທທີ່ທ່ານຮູ້ຈັກມາກ່ອນ. ອ່ານໃຫ້ຄົບທັງຫ້າກຸ່ມ. ຢ່າອ່ານໃຫ້ຜູ້ອື່ນຟັງ.
welcome-number-larger = ໃຫຍ່ຂຶ້ນ
welcome-number-code = ເປັນລະຫັດສຳລັບກ້ອງ
welcome-number-code-alt = ເລກ 25 ຕົວເປັນລະຫັດສຳລັບກ້ອງ
welcome-number-state = ສະຖານະ
welcome-number-asking = ກຳລັງຖາມສູນຮັບສົ່ງຂໍ້ມູນ.
welcome-number-waiting = ຢູ່ສູນຮັບສົ່ງຂໍ້ມູນ ລໍການອະນຸມັດ. ຖາມຫຼ້າສຸດ: { $when }.
welcome-number-refreshes = ໜ້ານີ້ກວດເບິ່ງເອງທຸກບໍ່ຈັກວິນາທີ. ທ່ານປິດແລ້ວກັບມາພາຍຫຼັງໄດ້.
welcome-number-office = ຫ້ອງການ
welcome-number-network = ເຄືອຂ່າຍ
welcome-rejected = ຜູ້ດູແລລະບົບປະຕິເສດຄຳຂໍນີ້ ({ $when }).
welcome-rejected-number-differs = ເຫດຜົນ: ເລກຢືນຢັນທີ່ອ່ານໃຫ້ຟັງບໍ່ແມ່ນຂອງຄຳຂໍນີ້.
welcome-rejected-not-reached = ເຫດຜົນ: ຜູ້ດູແລລະບົບຕິດຕໍ່ໃຜໃນຫ້ອງການນີ້ບໍ່ໄດ້.
welcome-rejected-not-theirs = ເຫດຜົນ: ຜູ້ດູແລລະບົບໄດ້ຮັບແຈ້ງວ່າຫ້ອງການນີ້ບໍ່ໄດ້ຍື່ນຄຳຂໍ.
welcome-rejected-other-invitation = ເຫດຜົນ: ໃຫ້ໃຊ້ຄຳເຊີນອື່ນ.
welcome-rejected-other = ເຫດຜົນ: ເບິ່ງຂໍ້ຄວາມຂອງຜູ້ດູແລລະບົບ.
welcome-rejected-words = ຜູ້ດູແລລະບົບຂຽນວ່າ:
welcome-rejected-next = ໂທຫາຜູ້ດູແລລະບົບ. ເມື່ອມີຄຳເຊີນໃໝ່ ຄຳຂໍຈະດຳເນີນຕໍ່; ກະແຈຍັງຄົງເດີມ.
welcome-not-asked = ຖາມສູນຮັບສົ່ງຂໍ້ມູນບໍ່ໄດ້. ຈະລອງໃໝ່ເອງ.
welcome-new-invitation = ຄຳເຊີນອື່ນ
welcome-new-invitation-do = ຂໍດ້ວຍຄຳເຊີນນີ້
welcome-old-request = ຄຳຂໍນີ້ເກົ່າກວ່າ 30 ມື້. ໃສ່ລະຫັດຜ່ານຂອງຫ້ອງການເພື່ອເຊັນໃໝ່. ເລກຢືນຢັນຍັງຄົງເດີມ.
welcome-old-request-do = ເຊັນໃໝ່

## The request by file

welcome-request-heading = ສົ່ງຄຳຂໍ​ເຖິງຜູ້ດູແລລະບົບ
welcome-request-download = ບັນທຶກຄຳຂໍ
welcome-request-about = ໄຟລ໌ບໍ່ມີຄວາມລັບ. ສົ່ງເຖິງຜູ້ດູແລລະບົບທາງອີເມວ ຫຼື ແຟລັດໄດຣ.
welcome-request-fingerprint = ອ່ານສິ່ງນີ້ໃຫ້ຜູ້ດູແລລະບົບຟັງ ຕາມເບີໂທທີ່ທ່ານຮູ້ຈັກມາກ່ອນ:
welcome-request-answer = ຄຳຕອບຂອງຜູ້ດູແລລະບົບ
welcome-request-answer-hint = ໄຟລ໌ທີ່ໄດ້ກັບມາ ເຊັ່ນ nkw-la.issued.pem.
welcome-request-answer-do = ຮັບຄຳຕອບ
welcome-compare-heading = ທຽບກັບ​ຜູ້ດູແລລະບົບ
welcome-compare-about = ຂໍໃຫ້ຜູ້ດູແລລະບົບອ່ານລາຍນິ້ວມືຂອງເຄືອຂ່າຍ. ຕ້ອງກົງກັບສິ່ງນີ້:
welcome-compare-same = ຜູ້ດູແລລະບົບອ່ານໄດ້ກົງກັນ ຕາມເບີໂທທີ່ຂ້ອຍຮູ້ຈັກມາກ່ອນ
welcome-compare-do = ຕິດຕັ້ງຄຳຕອບ
welcome-restored-heading = ກູ້ຄືນ​ຫ້ອງການ​ແລ້ວ
welcome-restored-as = ຫ້ອງການເປັນຄືຕອນທີ່ສ້າງຂໍ້ມູນສຳຮອງ. ສິ່ງທີ່ແຈ້ງກັນຫຼັງຈາກນັ້ນຈະກັບມາຈາກຄູ່ຮ່ວມງານ.
welcome-restored-old = ແຈ້ງຜູ້ດູແລລະບົບວ່າຄອມພິວເຕີໜ່ວຍເກົ່າບໍ່ຢູ່ແລ້ວ. ໃບຢັ້ງຢືນຂອງໜ່ວຍນັ້ນຈະສິ້ນສຸດ ແລະ ບໍ່ມີໃຜໃຊ້ໄດ້.
welcome-restored-new = ຄອມພິວເຕີໜ່ວຍນີ້ຕ້ອງມີໃບຢັ້ງຢືນຂອງຕົນເອງ. ສົ່ງຄຳຂໍ ແລ້ວຮັບຄຳຕອບຢູ່ນີ້.
welcome-restored-then = ຫຼັງຈາກນັ້ນ: ນຳເຂົ້າສິ່ງທີ່ຂຽນໃນແຟ້ມຫຼັງການສຳຮອງອີກເທື່ອໜຶ່ງ ໂດຍເລີ່ມຈາກແຟ້ມທີ່ຜູ້ຮັບບໍລິການຍິນຍອມໜ້ອຍລົງ. ພະນັກງານທີ່ເພີ່ມຫຼັງຈາກນັ້ນຕ້ອງເພີ່ມອີກ.

## The first officers

welcome-officers-heading = ພະນັກງານ​ສອງຄົນທຳອິດ
welcome-officers-admitted = ຫ້ອງການນີ້ຢູ່ໃນເຄືອຂ່າຍແລ້ວ.
welcome-officers-about = ທຸກຫ້ອງການມີສອງຄົນເຮັດວຽກ: ຄົນໜຶ່ງເຮັດການສົ່ງຕໍ່ ອີກຄົນເບິ່ງກ່ອນສົ່ງອອກ. ທັງສອງຮັບຜິດຊອບການສົ່ງຕໍ່ ແລະ ຄູ່ຮ່ວມງານໄດ້ຮັບແຈ້ງລະຫັດຂອງທັງສອງ. ລະຫັດຕ້ອງບໍ່ແມ່ນຊື່. ເພີ່ມພະນັກງານພາຍຫຼັງໄດ້.
welcome-office-passphrase-now = ລະຫັດຜ່ານທີ່ທ່ານເລືອກໄວ້ສຳລັບຫ້ອງການ.
welcome-officer-works = ເຮັດວຽກກັບແຟ້ມ ແລະ ຕິດຕໍ່ແທນຫ້ອງການ
welcome-officer-supervises = ເບິ່ງສິ່ງທີ່​ຈະສົ່ງອອກ ແລະ ອະນຸມັດ
welcome-officer-code = ລະຫັດພະນັກງານ
welcome-officer-code-hint = ສອງຕົວອັກສອນ ແລະ ເລກ ເຊັ່ນ { $example }.
welcome-officer-passphrase = ລະຫັດຜ່ານຂອງຕົນເອງ
welcome-officer-passphrase-hint = ແຕ່ລະຄົນພິມຂອງຕົນເອງ ອີກຄົນຫັນໄປທາງອື່ນ. ຢ່າງໜ້ອຍ 8 ຕົວອັກສອນ.
welcome-officer-again = ພິມຊ້ຳອີກເທື່ອໜຶ່ງ
welcome-officers-do = ເພີ່ມພະນັກງານທັງສອງ

## The sheet

welcome-sheet-heading = ແຜ່ນເຈ້ຍ​ທີ່ຕ້ອງເກັບໄວ້
welcome-sheet-about = ຖ້າຄອມພິວເຕີຖືກລັກ ແຜ່ນນີ້ເອົາຫ້ອງການອອກຈາກເຄືອຂ່າຍໄດ້ພາຍໃນໜຶ່ງວິນາທີ ໂດຍບໍ່ຕ້ອງມີຜູ້ດູແລລະບົບ. ແຜ່ນນີ້ເປີດຫຍັງບໍ່ໄດ້ ແລະ ບໍ່ບອກເລື່ອງຂອງໃຜ.
welcome-sheet-print = ເປີດແຜ່ນນີ້ ແລ້ວພິມອອກມາ
welcome-sheet-keep = ເກັບແຜ່ນເຈ້ຍໄວ້ຄົນລະບ່ອນກັບຄອມພິວເຕີໜ່ວຍນີ້. ໄຟລ໌ຈະຖືກລຶບຈາກຄອມພິວເຕີໜ່ວຍນີ້ໃນຂັ້ນຕໍ່ໄປ.
welcome-sheet-words = ສອງຄຳ​ຈາກແຜ່ນເຈ້ຍ
welcome-sheet-words-about = ທ້າຍແຜ່ນມີສິບສອງຄຳ. ພິມສອງຄຳ ເພື່ອໃຫ້ແນ່ໃຈວ່າມີແຜ່ນເຈ້ຍແລ້ວ.
welcome-sheet-word = ຄຳທີ { $number }
welcome-sheet-do = ສຳເລັດ
welcome-sheet-gone = ແຜ່ນນີ້ຖືກລຶບຈາກຄອມພິວເຕີໜ່ວຍນີ້ແລ້ວ. ຖ້າທ່ານບໍ່ມີແຜ່ນເຈ້ຍ ເຮັດໃໝ່ພາຍຫຼັງ: saphan-agent self-revocation.
welcome-paper-heading = ແຜ່ນຂອງ { $partner }, ເຄືອຂ່າຍ { $network }
welcome-paper-about = ເກັບໄວ້ເປັນເຈ້ຍ ຫ່າງຈາກຄອມພິວເຕີຂອງຫ້ອງການ. ຖ້າຄອມພິວເຕີຖືກລັກ ຫຼື ມີຄົນບັງຄັບຫ້ອງການ ແຜ່ນນີ້ເອົາ { $partner } ອອກຈາກເຄືອຂ່າຍໄດ້ພາຍໃນໜຶ່ງວິນາທີ ຖາວອນ ແລະ ບໍ່ຕ້ອງມີຜູ້ດູແລລະບົບ.
welcome-paper-any = ທີ່ຄອມພິວເຕີໃດກໍໄດ້ທີ່ມີ Saphan:
welcome-paper-hub = ທີ່ສູນຮັບສົ່ງຂໍ້ມູນ ໂດຍຜູ້ດູແລສູນ:
welcome-paper-file = FILE ແມ່ນໄຟລ໌ທີ່ມີຂໍ້ຄວາມລະຫວ່າງ BEGIN ກັບ END ຈະພິມເອງ ຫຼື ອ່ານດ້ວຍກ້ອງກໍໄດ້.
welcome-paper-code-alt = ສິ່ງດຽວກັນເປັນລະຫັດສຳລັບກ້ອງ
welcome-paper-words = ສິບສອງຄຳ
welcome-paper-words-about = ຄຳເຫຼົ່ານີ້ພຽງສະແດງວ່າມີແຜ່ນເຈ້ຍແລ້ວ.
welcome-paper-stolen = ຖ້າຄອມພິວເຕີ​ຖືກລັກ ຫຼື ຫາຍ
welcome-paper-stolen-1 = ໂທຫາຜູ້ດູແລລະບົບ:
welcome-paper-stolen-2 = ຖ້າຕິດຕໍ່ໃຜບໍ່ໄດ້ ໃຫ້ໃຊ້ແຜ່ນນີ້.
welcome-paper-stolen-3 = ຖ້າມີຂໍ້ມູນສຳຮອງ ແລະ ລະຫັດຜ່ານ ຫ້ອງການເຮັດວຽກຕໍ່ໄດ້ໃນຄອມພິວເຕີໜ່ວຍອື່ນ: “ກູ້ຄືນຈາກຂໍ້ມູນສຳຮອງ”.

## Restoring

welcome-restore-heading = ກູ້ຄືນ​ຈາກຂໍ້ມູນສຳຮອງ
welcome-backup-file = ຂໍ້ມູນສຳຮອງ
welcome-backup-file-hint = ໄຟລ໌ຈາກແຟລັດໄດຣ ເຊັ່ນ nkw-la.backup.
welcome-backup-passphrase = ລະຫັດຜ່ານຂອງຂໍ້ມູນສຳຮອງ
welcome-backup-passphrase-hint = ລະຫັດຜ່ານທີ່ໃຊ້ຕອນສ້າງຂໍ້ມູນສຳຮອງ: ຂອງຫ້ອງການ ຫຼື ຂອງພະນັກງານທີ່ສ້າງ.
welcome-stopped = ຄອມພິວເຕີໜ່ວຍເກົ່າຢຸດໃຊ້ຖາວອນ ຫຼື ບໍ່ຢູ່ແລ້ວ. ຖ້າມີສອງຫ້ອງການໃນຊື່ດຽວກັນ ທຸກຄູ່ຮ່ວມງານຈະຢຸດໄວ້ກ່ອນ.
welcome-restore-do = ກູ້ຄືນ
welcome-restoring-heading = ກຳລັງກູ້ຄືນ​ຂໍ້ມູນສຳຮອງ
welcome-restoring-about = ກຳລັງເປີດ ແລະ ກວດເບິ່ງຂໍ້ມູນທຸກລາຍການ. ອາດໃຊ້ເວລາຫຼາຍນາທີ. ໜ້ານີ້ຈະໄປຕໍ່ເອງ.

## Why something was not done

error-no-invitation = ບໍ່ມີຄຳເຊີນ.
error-no-invitation-next = ວາງຂໍ້ຄວາມ ຫຼື ເລືອກໄຟລ໌.
error-passphrases-differ = ລະຫັດຜ່ານສອງເທື່ອບໍ່ກົງກັນ.
error-passphrases-differ-next = ພິມໃໝ່ທັງສອງເທື່ອ.
error-no-file = ຍັງບໍ່ໄດ້ເລືອກໄຟລ໌.
error-no-file-next = ເລືອກໄຟລ໌ ແລ້ວສົ່ງອີກເທື່ອໜຶ່ງ.
error-file-too-large = ໄຟລ໌ໃຫຍ່ເກີນກວ່າສິ່ງທີ່ຄວນຢູ່ນີ້.
error-file-too-large-next = ເບິ່ງວ່າແມ່ນໄຟລ໌ທີ່ຖືກຕ້ອງບໍ່.
error-upload-form = ແບບຟອມມາບໍ່ຄົບ.
error-upload-form-next = ສົ່ງອີກເທື່ອໜຶ່ງ.
error-sheet-words = ມີຄຳໜຶ່ງບໍ່ກົງກັບແຜ່ນເຈ້ຍ.
error-sheet-words-next = ເບິ່ງເລກໜ້າຄຳແຕ່ລະຄຳ.
error-same-officer = ພະນັກງານທັງສອງມີລະຫັດດຽວກັນ.
error-same-officer-next = ໃຫ້ແຕ່ລະຄົນມີລະຫັດຂອງຕົນເອງ.
error-no-name = ລະຫັດ ຫຼື ທີ່ຢູ່ນີ້ບໍ່ຖືກຕ້ອງ.
error-no-name-next = ເບິ່ງຕົວຢ່າງກ້ອງຊ່ອງ.

## What was typed and is back

kept-back = ສິ່ງທີ່ທ່ານພິມໄວ້ຢູ່ນີ້ກັບມາແລ້ວ ({ $when }).
kept-discard = ລຶບຖິ້ມ
kept-waits = ມີສິ່ງທີ່ທ່ານພິມໄວ້ແຕ່ຍັງບໍ່ໄດ້ສົ່ງ.
kept-look = ເປີດເບິ່ງ
kept-heading = ສິ່ງທີ່ພິມໄວ້​ແຕ່ຍັງບໍ່ໄດ້ສົ່ງ
kept-about = ສິ່ງທີ່ທ່ານພິມຈະເກັບໄວ້ທຸກບໍ່ຈັກວິນາທີຈົນກວ່າທ່ານຈະສົ່ງ ໂດຍຜະນຶກໄວ້ ແລະ ບໍ່ເກີນ 30 ມື້. ມີແຕ່ທ່ານທີ່ເຫັນໄດ້. ບໍ່ມີການເກັບລະຫັດຜ່ານ ແລະ ໄຟລ໌.
kept-none = ບໍ່ມີຫຍັງເກັບໄວ້.
kept-page = ໜ້າ
kept-when = ພິມເມື່ອ
kept-show = ສະແດງໜຶ່ງນາທີ
kept-shown = ສຳເນົາສິ່ງ​ທີ່ທ່ານ​ຍັງຕ້ອງໃຊ້
kept-field = ຂໍ້ຄວາມທີ່ພິມ { $number }
kept-a-form = ແບບຟອມ
kept-list = ກັບໄປທີ່ລາຍການ
stay-soon = ບໍ່ມີໃຜໃຊ້ໜ້ານີ້ໄລຍະໜຶ່ງແລ້ວ. ກຳລັງຈະລັອກ.
stay-do = ຢູ່ຕໍ່
welcome-rejected-heading = ຜູ້ດູແລລະບົບ​ປະຕິເສດ​ຄຳຂໍນີ້
