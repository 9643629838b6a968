// SPDX-License-Identifier: MIT
#include "desktop/lists/ListMatchForm.h"

#include "ListBench.h"
#include "desktop/lists/ListMatchText.h"
#include "support/TestProgram.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QToolButton>

using namespace enrow;
using namespace Qt::StringLiterals;

// What is chosen in the form is what is asked for and written.
class tst_ListMatchForm : public QObject
{
    Q_OBJECT

private slots:
    void everyKey();
    void formulas();
    void formatOfTheList();
    void orderOfTheKeyboard();

private:
    template <typename Widget>
    static Widget *part(const ListMatchForm &form, const QString &name)
    {
        for (auto *each : form.findChildren<Widget *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        qFatal("there is no %s", qPrintable(name));
    }

    const test::ListBench m_bench;
};

void tst_ListMatchForm::everyKey()
{
    ListMatchForm form(m_bench.offer());
    QSignalSpy changed(&form, &ListMatchForm::keyChanged);
    auto *box = part<QComboBox>(form, u"Match by"_s);
    QVERIFY(!form.key());
    for (const ListKey key : allListKeys) {
        box->setCurrentText(ListMatchText::key(key));
        QCOMPARE(form.key(), key);
    }
    QCOMPARE(changed.size(), qsizetype(allListKeys.size()));
    box->setCurrentIndex(0);
    QVERIFY(!form.key());
}

void tst_ListMatchForm::formulas()
{
    ListMatchForm form(m_bench.offer());
    QVERIFY(form.plan().formulaGuard);
    part<QCheckBox>(form, u"Disable formulas"_s)->click();
    QVERIFY(!form.plan().formulaGuard);
    // A workbook runs none.
    auto *format = part<QComboBox>(form, u"Format"_s);
    format->setCurrentIndex(format->findData(u"xlsx"_s));
    QVERIFY(form.plan().isWorkbook());
    QVERIFY(!part<QCheckBox>(form, u"Disable formulas"_s)->isVisibleTo(&form));
}

void tst_ListMatchForm::formatOfTheList()
{
    ListMatchForm form(m_bench.offer());
    form.setPath(u"/x/leads.XLSX"_s);
    QVERIFY(form.plan().isWorkbook());
    QCOMPARE(form.choice().file, u"/x/leads.XLSX"_s);
    form.setPath(u"/x/leads.tsv"_s);
    QVERIFY(!form.plan().format);
}

// As the eye reads, and each stop has a name.
void tst_ListMatchForm::orderOfTheKeyboard()
{
    ListMatchForm form(m_bench.offer());
    form.setPath(m_bench.write("name,domain\nPam,acme.com\n"));
    form.show(understandList(form.choice()).value());
    form.resize(748, 600);
    form.show();
    part<QToolButton>(form, u"More options"_s)->click();
    QCoreApplication::processEvents();
    QPoint before;
    int stops = 0;
    for (QWidget *each = form.chooseButton(); stops == 0 || each != form.chooseButton();
         each = each->nextInFocusChain()) {
        if (!(each->focusPolicy() & Qt::TabFocus) || !each->isVisible() || each == &form)
            continue;
        const QPoint place = each->mapTo(&form, QPoint(0, each->height() / 2));
        const bool isAfter = place.y() > before.y() + 8 || (place.y() > before.y() - 8 && place.x() > before.x());
        QVERIFY2(stops == 0 || isAfter, qPrintable(each->accessibleName()));
        QVERIFY2(!QAccessible::queryAccessibleInterface(each)->text(QAccessible::Name).isEmpty(),
                 each->metaObject()->className());
        before = place;
        ++stops;
    }
    QVERIFY2(stops > 10, QByteArray::number(stops));
}

ENROW_TEST(tst_ListMatchForm, QApplication)
#include "tst_ListMatchForm.moc"
