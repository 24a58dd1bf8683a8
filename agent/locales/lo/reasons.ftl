# Why a passage was found, what is wrong with a field, and what becomes of it. In Lao; not yet read by a native reader.

## Why a passage was found: stands after the passage

passage = { $reason } (ຕົວອັກສອນທີ { $from } ຫາ { $to })
passage-instead = { $reason } (ຕົວອັກສອນທີ { $from } ຫາ { $to }); ຂຽນວ່າ { $suggestion }
found-known = ມີຢູ່ໃນແຟ້ມ
found-known-part = ເປັນສ່ວນໜຶ່ງຂອງຊື່ໃນແຟ້ມ
found-misspelt = ເກືອບຄືກັບຊື່ໃນແຟ້ມ
found-sounds-alike = ອອກສຽງຄືກັບຊື່ໃນແຟ້ມ
found-initials = ເປັນຕົວຫຍໍ້ຂອງຊື່ໃນແຟ້ມ
found-known-number = ເປັນໝາຍເລກໃນແຟ້ມ
found-known-birth = ເປັນວັນເກີດໃນແຟ້ມ
found-checksum = ເປັນໝາຍເລກທີ່ມີເລກກວດສອບຖືກຕ້ອງ
found-pattern = ມີຮູບແບບຄືກັບສິ່ງທີ່ລະບຸຕົວໄດ້
found-cue = ຢູ່ຫຼັງຄຳທີ່ມັກນຳໜ້າຊື່
found-beside = ເວົ້າເຖິງພ້ອມກັບຊື່ຂອງຄົນ
found-given-name = ເປັນຊື່ທີ່ໃຊ້ຕັ້ງໃຫ້ຄົນ
found-capitals = ຂຽນຄືກັບຊື່
found-place-cue = ຢູ່ກັບຄຳທີ່ໃຊ້ເອີ້ນສະຖານທີ່ນ້ອຍ
found-birth-cue = ເປັນວັນທີຫຼັງຄຳກ່ຽວກັບການເກີດ
found-combination = ເມື່ອລວມກັບສິ່ງທີ່ຢູ່ໃກ້ກັນ ກົງກັບຄົນພຽງບໍ່ຈັກຄົນ
found-too-much = ຍາວເກີນກວ່າຈະກວດໄດ້; ຫຍໍ້ຂໍ້ຄວາມໃຫ້ສັ້ນລົງ
found-identifies = ມີຢູ່ໃນແຟ້ມເປັນສິ່ງທີ່ລະບຸຕົວໄດ້
found-unreadable = ອ່ານກັບບໍ່ໄດ້

## What is wrong with a file that was imported

problem-unknown = ບໍ່ມີຊ່ອງນີ້
problem-unknown-near = ບໍ່ມີຊ່ອງນີ້; ອາດໝາຍເຖິງ { $name }
problem-missing = ຂາດ { $field }
problem-repeated = { $field } ຊ້ຳກັນ
problem-wrong-type = ຕ້ອງເປັນຄ່າຊະນິດອື່ນ ({ $expected })
problem-value = ໃສ່ຄ່ານີ້ບໍ່ໄດ້ ({ $original })

## What a referral lacks

lacking-risk = ຄວາມສ່ຽງສູງພຽງໃດ
lacking-constraints = ສິ່ງທີ່ຫ້າມເກີດຂຶ້ນ ຫຼື ວ່າບໍ່ມີ
lacking-best-interest = ການພິຈາລະນາຜົນປະໂຫຍດສູງສຸດຂອງເດັກຮອດຂັ້ນໃດ

## What becomes of a field of the file

rule-as-it-is = ຕາມເດີມ
rule-code = ລະຫັດ
rule-month = ເດືອນ
rule-quarter = ເດືອນ; ຖ້າພົບໜ້ອຍເປັນໄຕມາດ
rule-role = ບົດບາດ
rule-age-band = ຊ່ວງອາຍຸ
rule-birth = ຕາມເດີມ; ກ່ອນໜ້ານັ້ນເປັນພຽງຊ່ວງອາຍຸ
rule-minor = ຕ່ຳກວ່າ 18 ປີ ຫຼື ຜູ້ໃຫຍ່
rule-under-18 = ຕ່ຳກວ່າ 18 ປີ ຫຼື ບໍ່
rule-section = ຂະແໜງການ
rule-five = ບໍ່ເກີນຫ້າລະຫັດ ຕາມລຳດັບ
rule-country = ປະເທດເທົ່ານັ້ນ
rule-area = ປະເທດ ພາກໃຫຍ່ ຫຼື ພື້ນທີ່ໃຫຍ່ລະດັບທຳອິດ
rule-area-large = ພາກໃຫຍ່ ຫຼື ພື້ນທີ່ໃຫຍ່ລະດັບທຳອິດ
rule-chooses-area = ໃຊ້ເລືອກພື້ນທີ່
rule-random-id = ລະຫັດສຸ່ມ
rule-record-date = ວັນທີຂອງຕົວເອງ
rule-record-numbers = ເລກທີຂອງຕົວເອງ
rule-new-numbers = ໃຫ້ເລກທີໃໝ່ແບບສຸ່ມ
rule-allowed-language = ສະເພາະພາສາທີ່ຂັ້ນນີ້ອະນຸຍາດ
rule-allowed-languages = ສະເພາະພາສາທີ່ຂັ້ນນີ້ອະນຸຍາດ ແລະ ມີພາສາອື່ນ ຫຼື ບໍ່
rule-checked = ຕາມເດີມ ຫຼັງກວດຫາຈຸດທີ່ບອກວ່າບຸກຄົນແມ່ນໃຜ
rule-summary = ບໍ່ສົ່ງ; ຖ້າອະນຸຍາດ ສົ່ງຕາມເດີມ ຫຼັງກວດຫາຈຸດທີ່ບອກວ່າບຸກຄົນແມ່ນໃຜ
rule-roles-out = ລະຫັດ; ບໍ່ສົ່ງຍາດພີ່ນ້ອງ ຜູ້ທີ່ໄວ້ໃຈ ແລະ ພະຍານ
rule-children = 0, 1 ຫຼື 2 ຂຶ້ນໄປ
rule-safe-contact = ບຸກຄົນມີວິທີຕິດຕໍ່ທີ່ປອດໄພຂອງຕົນເອງ ຫຼື ບໍ່
rule-rare = ເຮັດໃຫ້ລັກສະນະຮ່ວມພົບໜ້ອຍ
rule-case-number = ຕາມເດີມ; ກ່ອນໜ້ານັ້ນໃຊ້ລະຫັດສຸ່ມແທນ
rule-counted = ນັບລວມກັບສິ່ງທີ່ແນບ
rule-rounded = ປັດເສດໃຫ້ເຫຼືອຕົວເລກທຳອິດ
rule-chosen = ຕາມເດີມ ຖ້າມີຜູ້ເລືອກ
rule-guard = ອ່ານຢູ່ນີ້ ເພື່ອຕັດສິນວ່າຫຍັງສົ່ງອອກໄດ້
rule-legal-code = ລະຫັດ; ສຳລັບຂະບວນການທາງກົດໝາຍ
rule-legal-as-it-is = ຕາມເດີມ; ສຳລັບຂະບວນການທາງກົດໝາຍ

## Why the administrator refused a request

rejected-number-differs = ເລກຢືນຢັນທີ່ອ່ານໃຫ້ຟັງບໍ່ແມ່ນຂອງຄຳຂໍນີ້
rejected-not-reached = ຜູ້ດູແລລະບົບຕິດຕໍ່ໃຜໃນຫ້ອງການນີ້ບໍ່ໄດ້
rejected-not-theirs = ຜູ້ດູແລລະບົບໄດ້ຮັບແຈ້ງວ່າຫ້ອງການນີ້ບໍ່ໄດ້ຍື່ນຄຳຂໍ
rejected-other-invitation = ໃຫ້ໃຊ້ຄຳເຊີນອື່ນ
rejected-other = ຜູ້ດູແລລະບົບໃຫ້ເຫດຜົນອື່ນ
