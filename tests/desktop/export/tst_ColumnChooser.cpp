// SPDX-License-Identifier: MIT
#include "desktop/export/ColumnChooser.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace enrow;
using namespace Qt::StringLiterals;

using Columns = std::vector<ExportColumn>;

// Which columns a file has, in which order and under which names.
class tst_ColumnChooser : public QObject
{
    Q_OBJECT

private slots:
    void allShownOrChosen();
    void orderAndNames();
    void ticksAllOrNone();
    void keepsWhatAPresetSays();
    void offersTheRest();
    void isFilledAnewWhileShown();
    void renamesOnlyInTheFile();

private:
    const std::vector<ColumnId> m_all{ColumnId::Index, ColumnId::Qualification, ColumnId::Email};
};

void tst_ColumnChooser::allShownOrChosen()
{
    ColumnChooser chooser(m_all, {ColumnId::Email});
    QSignalSpy changed(&chooser, &ColumnChooser::changed);
    QVERIFY(chooser.columns().empty());
    auto *mode = chooser.findChild<QComboBox *>();
    mode->setCurrentIndex(1);
    QVERIFY((chooser.columns() == Columns{{ColumnId::Email}}));
    mode->setCurrentIndex(2);
    QVERIFY(chooser.columns() == exportColumns(m_all));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(ColumnChooser(m_all, {}).findChild<QComboBox *>()->count(), 2);
}

void tst_ColumnChooser::orderAndNames()
{
    ColumnChooser chooser(m_all, {});
    chooser.findChild<QComboBox *>()->setCurrentIndex(1);
    QSignalSpy changed(&chooser, &ColumnChooser::changed);
    auto *list = chooser.findChild<QTreeWidget *>();
    list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    list->topLevelItem(2)->setText(1, u"E-mail"_s);
    QVERIFY((chooser.columns() == Columns{{ColumnId::Qualification}, {ColumnId::Email, u"E-mail"_s}}));
    list->setCurrentItem(list->topLevelItem(2));
    const auto buttons = chooser.findChildren<QPushButton *>();
    buttons.first()->click();
    QVERIFY((chooser.columns() == Columns{{ColumnId::Email, u"E-mail"_s}, {ColumnId::Qualification}}));
    buttons[1]->click();
    QVERIFY((chooser.columns() == Columns{{ColumnId::Qualification}, {ColumnId::Email, u"E-mail"_s}}));
    QTRY_VERIFY(changed.size() >= 4); // the order, too
}

void tst_ColumnChooser::ticksAllOrNone()
{
    ColumnChooser chooser(m_all, {});
    QVERIFY(chooser.hasAny());
    chooser.findChild<QComboBox *>()->setCurrentIndex(1);
    QSignalSpy changed(&chooser, &ColumnChooser::changed);
    const auto buttons = chooser.findChildren<QPushButton *>();
    buttons[3]->click();
    QVERIFY(chooser.columns().empty());
    QVERIFY(!chooser.hasAny()); // none is not all here
    buttons[2]->click();
    QCOMPARE(chooser.columns().size(), size_t(chooser.findChild<QTreeWidget *>()->topLevelItemCount()));
    QVERIFY(chooser.hasAny());
    QCOMPARE(changed.size(), 2);
}

void tst_ColumnChooser::keepsWhatAPresetSays()
{
    const Columns columns{{PersonField::LastName, u"Name"_s, true}, {u"Enrow"_s, u"Source"_s}, {ColumnId::Number}};
    ColumnChooser chooser(m_all, {});
    chooser.setColumns(columns);
    QVERIFY(chooser.columns() == columns);
    chooser.setColumns({});
    QVERIFY(chooser.columns().empty());
}

// A preset that is chosen while the list is open once left the list with rows that were gone.
void tst_ColumnChooser::isFilledAnewWhileShown()
{
    ColumnChooser chooser(m_all, {});
    chooser.findChild<QComboBox *>()->setCurrentIndex(1);
    chooser.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chooser));
    auto *list = chooser.findChild<QTreeWidget *>();
    list->setCurrentItem(list->topLevelItem(list->topLevelItemCount() - 1));
    QSignalSpy changed(&chooser, &ColumnChooser::changed);
    for (const Columns &columns : {Columns{{ColumnId::Email, u"Mail"_s}}, Columns{}, Columns{{ColumnId::Number}}}) {
        chooser.setColumns(columns);
        chooser.hide();
        chooser.show();
        QVERIFY(!chooser.grab().isNull());
        QVERIFY(!list->selectionModel()->hasSelection());
    }
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
    QVERIFY(list->visualItemRect(list->topLevelItem(0)).isValid());
}

// Wherever the person clicks: the left name says what stands in the column.
void tst_ColumnChooser::renamesOnlyInTheFile()
{
    ColumnChooser chooser(m_all, {});
    chooser.findChild<QComboBox *>()->setCurrentIndex(1);
    chooser.show();
    QVERIFY(QTest::qWaitForWindowActive(&chooser));
    auto *list = chooser.findChild<QTreeWidget *>();
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(2), 0);
    const QString source = list->topLevelItem(2)->text(0);
    QTest::keyClick(list, Qt::Key_F2);
    auto *editor = list->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Mail"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(list->topLevelItem(2)->text(0), source);
    QTRY_VERIFY(chooser.columns().back() == (ExportColumn{ColumnId::Email, u"Mail"_s}));
    QTest::keyClick(list, Qt::Key_F2); // and is open when the list goes
    QVERIFY(list->findChild<QLineEdit *>());
}

void tst_ColumnChooser::offersTheRest()
{
    ColumnChooser chooser(m_all, {});
    chooser.setColumns({{ColumnId::Email, u"Mail"_s}});
    auto *list = chooser.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), int(m_all.size() + allPersonFields.size()));
    QCOMPARE(list->topLevelItem(0)->text(1), u"Mail"_s);
    QCOMPARE(list->topLevelItem(1)->checkState(0), Qt::Unchecked);
}

ENROW_TEST(tst_ColumnChooser, QApplication)
#include "tst_ColumnChooser.moc"
