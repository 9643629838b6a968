// SPDX-License-Identifier: MIT
#include "desktop/common/OpenOutside.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QMessageBox>
#include <QUrl>
#include <QWidget>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_OpenOutside : public QObject
{
    Q_OBJECT

public slots:
    void take(const QUrl &url) { m_opened = url; }

private slots:
    void opens()
    {
        QDesktopServices::setUrlHandler(u"test"_s, this, "take");
        openOutside(QUrl(u"test:page"_s));
        QCOMPARE(m_opened, QUrl(u"test:page"_s));
        QVERIFY(!box());
    }

    // The platform of the tests opens nothing.
    void saysThatNothingOpensIt()
    {
        QWidget window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        openOutside(QUrl::fromLocalFile(u"/x/leads.csv"_s));
        QVERIFY(box());
        QCOMPARE(box()->parentWidget(), &window);
        QVERIFY(box()->text().contains(u"no program"_s));
        QCOMPARE(box()->informativeText(), QDir::toNativeSeparators(u"/x/leads.csv"_s));
        box()->accept();
    }

private:
    static QMessageBox *box()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *box = qobject_cast<QMessageBox *>(widget); box && box->isVisible())
                return box;
        }
        return nullptr;
    }

    QUrl m_opened;
};

ENROW_TEST(tst_OpenOutside, QApplication)
#include "tst_OpenOutside.moc"
