// SPDX-License-Identifier: MIT
#include "desktop/credits/BalanceLabel.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QLocale>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BalanceLabel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void isThereOnlyWithABalance()
    {
        BalanceLabel label;
        QVERIFY(label.isHidden());
        label.markOld();
        QVERIFY(label.isHidden());
        label.setBalance({}, at(10, 42));
        QVERIFY(label.isHidden());
        label.setBalance(Credits::fromWhole(36000), at(10, 42));
        QVERIFY(!label.isHidden());
        label.forget();
        QVERIFY(label.isHidden());
    }

    void saysWhenItIsFrom()
    {
        BalanceLabel label;
        label.setBalance(Credits::fromThousandths(36000250), at(10, 42));
        QCOMPARE(label.text(), u"36,000.25 credits"_s);
        QCOMPARE(label.accessibleName(), u"Balance: 36,000.25 credits"_s);
        QVERIFY(label.toolTip().contains(u"checked at 10:42"_s));
        label.markOld();
        QCOMPARE(label.text(), u"36,000.25 credits, at 10:42"_s);
        QVERIFY(label.toolTip().contains(u"could not be checked again"_s));
        label.setBalance(Credits::fromWhole(1), at(10, 50));
        QCOMPARE(label.text(), u"1 credit"_s);
        label.setBalance(ReportedCredits::fromText("n/a"), at(10, 50));
        QCOMPARE(label.text(), u"n/a credits"_s);
    }

    // It is no button, and no text that came to stand there by chance.
    void aLinePartsItFromTheButtons()
    {
        BalanceLabel label;
        label.setBalance(Credits::fromWhole(36000), at(10, 42));
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QCOMPARE(label.font().weight(), int(QFont::DemiBold));
        const QImage picture = label.grab().toImage();
        const QColor ground = picture.pixelColor(4, picture.height() / 2);
        QVERIFY(picture.pixelColor(0, picture.height() / 2) != ground);
        QCOMPARE(picture.pixelColor(0, 1), ground);
    }

private:
    static QDateTime at(int hour, int minute) { return QDateTime(QDate::currentDate(), QTime(hour, minute)); }
};

ENROW_TEST(tst_BalanceLabel, QApplication)
#include "tst_BalanceLabel.moc"
