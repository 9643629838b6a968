// SPDX-License-Identifier: MIT
#include "desktop/common/EmptyPage.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_EmptyPage : public QObject
{
    Q_OBJECT

private slots:
    void hasAButtonWhereOneClickHelps()
    {
        EmptyPage page(Icon::Search, u"No row matches"_s, u"Try fewer words."_s);
        page.show();
        auto *button = page.findChild<QPushButton *>();
        QVERIFY(!button->isVisible());
        page.setMessage(u"No row matches"_s, u"Try fewer words."_s, u"Clear the filter"_s);
        QVERIFY(button->isVisible());
        const QSignalSpy triggered(&page, &EmptyPage::actionTriggered);
        button->click();
        QCOMPARE(triggered.size(), 1);
        QCOMPARE(page.accessibleName(), u"No row matches"_s);
    }

    // In a low place it shows its words whole, and its symbol not at all.
    void theSymbolGoesFirst()
    {
        QWidget place;
        auto *page = new EmptyPage(Icon::Search, u"No batch matches"_s,
                                   u"Some advice of a few words, on two or three lines."_s, &place);
        place.resize(240, 400);
        page->resize(240, 400);
        place.show();
        QVERIFY(QTest::qWaitForWindowExposed(&place));
        QVERIFY(symbol(*page)->isVisible());
        const QSize least(200, page->minimumSizeHint().height());
        page->resize(least);
        QTRY_VERIFY(!symbol(*page)->isVisible());
        QCOMPARE(page->minimumSizeHint().height(), least.height());
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        page->resize(240, 400);
        QTRY_VERIFY(symbol(*page)->isVisible());
    }

private:
    static const QLabel *symbol(const EmptyPage &page)
    {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return *std::find_if(labels.begin(), labels.end(), [](const QLabel *each) { return each->text().isEmpty(); });
    }
};

ENROW_TEST(tst_EmptyPage, QApplication)
#include "tst_EmptyPage.moc"
