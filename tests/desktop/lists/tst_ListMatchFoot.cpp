// SPDX-License-Identifier: MIT
#include "desktop/lists/ListMatchFoot.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ListMatchFoot : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatCanBeDone();
    void tellsProgress();
    void leadsToTheNextList();
};

namespace
{

QPushButton *button(const ListMatchFoot &foot, const QString &text)
{
    for (auto *each : foot.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    qFatal("there is no button %s", qPrintable(text));
}

} // namespace

void tst_ListMatchFoot::offersWhatCanBeDone()
{
    ListMatchFoot foot;
    foot.setLists(false, false);
    QVERIFY(foot.isHidden());
    foot.setLists(true, false);
    QVERIFY(!foot.isHidden() && !foot.saveButton()->isHidden() && button(foot, u"Next list"_s)->isHidden());
    QVERIFY(button(foot, u"Open file"_s)->isHidden());
    foot.offerFile();
    QSignalSpy file(&foot, &ListMatchFoot::openFileRequested);
    QSignalSpy folder(&foot, &ListMatchFoot::openFolderRequested);
    button(foot, u"Open file"_s)->click();
    button(foot, u"Show in folder"_s)->click();
    QCOMPARE(file.size(), 1);
    QCOMPARE(folder.size(), 1);
    foot.withdrawFile();
    QVERIFY(button(foot, u"Show in folder"_s)->isHidden());
}

void tst_ListMatchFoot::tellsProgress()
{
    ListMatchFoot foot;
    foot.setLists(false, false);
    foot.setBusy(true); // a list is read before there is one
    QVERIFY(!foot.isHidden());
    const auto *bar = foot.findChild<QProgressBar *>();
    foot.showProgress(1, 0);
    QCOMPARE(bar->maximum(), 0); // nobody knows
    foot.showProgress(1, 4);
    QCOMPARE(bar->value(), 25);
    foot.setBusy(false);
    QVERIFY(bar->isHidden() && button(foot, u"Stop"_s)->isHidden());
}

void tst_ListMatchFoot::leadsToTheNextList()
{
    ListMatchFoot foot;
    foot.setLists(true, true);
    foot.show();
    QVERIFY(QTest::qWaitForWindowActive(&foot));
    foot.offerFile();
    QVERIFY(button(foot, u"Next list"_s)->hasFocus());
    foot.setLists(true, false);
    foot.offerFile();
    QVERIFY(button(foot, u"Open file"_s)->hasFocus());
}

ENROW_TEST(tst_ListMatchFoot, QApplication)
#include "tst_ListMatchFoot.moc"
