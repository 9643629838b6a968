// SPDX-License-Identifier: MIT
#include "desktop/common/DelimiterBox.h"

#include "support/TestProgram.h"

#include <QApplication>

using namespace enrow;

class tst_DelimiterBox : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatItIsTold()
    {
        DelimiterBox box;
        const int usual = box.count();
        for (const char delimiter : {',', ';', '\t'}) {
            box.setDelimiter(delimiter);
            QCOMPARE(box.delimiter(), delimiter);
        }
        QCOMPARE(box.count(), usual);
        box.setDelimiter('|');
        QCOMPARE(box.delimiter(), '|');
        QCOMPARE(box.count(), usual + 1);
    }
};

ENROW_TEST(tst_DelimiterBox, QApplication)
#include "tst_DelimiterBox.moc"
