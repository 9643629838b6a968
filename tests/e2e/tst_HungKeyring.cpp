// SPDX-License-Identifier: MIT
#include "SilentKeychain.h"
#include "support/HungKeyring.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;

// A keyring that never answers is told long before QtKeychain gives up. On a bus and with a home of its own, see
// CMakeLists.txt.
class tst_HungKeyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { SilentKeychain::verifyHomeIsOurs(); }
    void theCommandLineSaysSo() { SilentKeychain::verifyTheCommandLineSaysSo(); }
    void theWindowSaysSoAndIsNotHeldUp() { SilentKeychain::verifyTheWindowSaysSoAndIsNotHeldUp(); }

private:
    const HungKeyring m_keyring{HungKeyring::Lives::No};
};

ENROW_TEST(tst_HungKeyring, QApplication)
#include "tst_HungKeyring.moc"
