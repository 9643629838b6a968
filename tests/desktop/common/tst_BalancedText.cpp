// SPDX-License-Identifier: MIT
#include "desktop/common/BalancedText.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BalancedText : public QObject
{
    Q_OBJECT

private slots:
    void noWordStandsAloneInTheLastLine()
    {
        QLabel label(u"Enrow refused the API key that this batch was added with. Enter another key."_s);
        label.setWordWrap(true);
        const int oneLine = label.fontMetrics().horizontalAdvance(label.text());
        const int widest = oneLine - label.fontMetrics().horizontalAdvance(u"key."_s); // which alone does not fit
        balanceLines(label, widest);
        QVERIFY(label.width() < oneLine * 2 / 3);
        QVERIFY(label.width() > oneLine / 2);
        QCOMPARE(label.heightForWidth(label.width()), label.heightForWidth(widest));
    }

    void aLongWordIsNotCut()
    {
        const QString word(30, u'm');
        QLabel label(u"A "_s + word);
        label.setWordWrap(true);
        const int width = label.fontMetrics().horizontalAdvance(word);
        balanceLines(label, width + 20);
        QVERIFY(label.width() >= width);
    }

    void noTextTakesNoHeight()
    {
        QTest::failOnWarning(QRegularExpression(u"Negative"_s));
        QLabel label;
        label.setWordWrap(true);
        balanceLines(label, 300);
        QCOMPARE(label.height(), 0);
    }
};

ENROW_TEST(tst_BalancedText, QApplication)
#include "tst_BalancedText.moc"
