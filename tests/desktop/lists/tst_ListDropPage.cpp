// SPDX-License-Identifier: MIT
#include "desktop/lists/ListDropPage.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QPushButton>

using namespace enrow;
using namespace Qt::StringLiterals;

// One button, what it leads to, and the other way.
class tst_ListDropPage : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatComesOfAList();
    void looksLikeAPlaceToDropOn();
};

void tst_ListDropPage::saysWhatComesOfAList()
{
    ListDropPage page;
    QCOMPARE(page.actionButton()->text().remove(u'&'), u"Choose a list…"_s);
    QVERIFY(page.accessibleDescription().contains(u"keeps only new people"_s));
    QVERIFY(page.accessibleDescription().endsWith(u"drop a CSV, TSV or Excel file here"_s));
    page.refuse(u"a.csv is empty."_s);
    QVERIFY(page.accessibleDescription().startsWith(u"a.csv is empty."_s));
    QVERIFY(!page.actionButton()->isHidden());
}

// Its edge is seen on the ground of a dialog.
void tst_ListDropPage::looksLikeAPlaceToDropOn()
{
    ListDropPage page;
    page.resize(448, 268);
    const QImage picture = page.grab().toImage();
    int drawn = 0;
    for (int x = 20; x < picture.width() - 20; ++x)
        drawn += picture.pixelColor(x, 0) != picture.pixelColor(x, 8) ? 1 : 0;
    QVERIFY(drawn > 100);
}

ENROW_TEST(tst_ListDropPage, QApplication)
#include "tst_ListDropPage.moc"
