# What was done with the key, as the log calls it. In Lao; not yet read by a native reader.

act-init = ສ້າງໜ່ວຍຮັບຮອງ
act-admit = ຮັບເຂົ້າ
act-renew = ໃຫ້ກະແຈປະຈຳຕົວໃໝ່
act-issue = ໃຫ້ໃບຢັ້ງຢືນໃໝ່
act-hub = ຮັບຮອງສູນຮັບສົ່ງຂໍ້ມູນ
act-second-admin = ແຕ່ງຕັ້ງຜູ້ດູແລລະບົບຄົນທີສອງ
act-invite = ເຊີນ
act-approve = ທຽບເລກຢືນຢັນແລ້ວ ຮັບເຂົ້າ
act-differ = ທຽບເລກຢືນຢັນແລ້ວ ບໍ່ກົງກັນ
act-reject = ປະຕິເສດຄຳຂໍ
act-withdraw = ຖອນຄຳເຊີນ
act-revoke = ຍົກເລີກ
act-suspend = ໂຈະ
act-resume = ໃຫ້ກັບມາຮ່ວມງານ
act-kit-make = ສ້າງຊຸດກູ້ຄືນ
act-kit-confirm = ຢືນຢັນຊຸດກູ້ຄືນ
act-back-up = ສ້າງຂໍ້ມູນສຳຮອງ
act-passphrase = ປ່ຽນລະຫັດຜ່ານ
act-hand-over = ມອບໃຫ້
act-rotate-root = ກະແຈຫຼັກໃໝ່
act-restore = ກູ້ຄືນຈາກຂໍ້ມູນສຳຮອງ
