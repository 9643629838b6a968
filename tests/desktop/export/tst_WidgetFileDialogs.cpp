// SPDX-License-Identifier: MIT
#include "desktop/export/WidgetFileDialogs.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>

#include <memory>
#include <optional>

using namespace enrow;

class tst_WidgetFileDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void answersWithThePath();
    void answersNothingWhereGivenUp();
    void aDeadContextHearsNothing();
    void asksWhetherToReplace_data();
    void asksWhetherToReplace();

private:
    FileDialogs::SaveRequest request() const
    {
        return {QStringLiteral("Export"),
                m_folder.filePath(QStringLiteral("proposed.csv")),
                QStringLiteral("CSV file (*.csv)"),
                {QStringLiteral("csv"), QStringLiteral("tsv")}};
    }

    QTemporaryDir m_folder;
    WidgetFileDialogs m_dialogs;
};

void tst_WidgetFileDialogs::answersWithThePath()
{
    QWidget window;
    std::optional<QString> answer;
    m_dialogs.askSavePath(&window, request(), this, [&](const QString &path) { answer = path; });
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!answer);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(answer, m_folder.filePath(QStringLiteral("proposed.csv")));
}

void tst_WidgetFileDialogs::answersNothingWhereGivenUp()
{
    QWidget window;
    std::optional<QString> answer;
    m_dialogs.askSavePath(&window, request(), this, [&](const QString &path) { answer = path; });
    window.findChild<QFileDialog *>()->reject();
    QTRY_COMPARE(answer, QString());
}

void tst_WidgetFileDialogs::aDeadContextHearsNothing()
{
    QWidget window;
    auto context = std::make_unique<QObject>();
    int answers = 0;
    m_dialogs.askSavePath(&window, request(), context.get(), [&](const QString &) { ++answers; });
    m_dialogs.askReplace(&window, request().path, context.get(), [&](bool) { ++answers; });
    context.reset();
    window.findChild<QFileDialog *>()->reject();
    window.findChild<QMessageBox *>()->reject();
    QCOMPARE(answers, 0);
}

void tst_WidgetFileDialogs::asksWhetherToReplace_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("replace");
    QTest::newRow("replace") << QStringLiteral("&Replace") << true;
    QTest::newRow("the default is not to") << QString() << false;
}

void tst_WidgetFileDialogs::asksWhetherToReplace()
{
    QFETCH(const QString, button);
    QWidget window;
    std::optional<bool> answer;
    m_dialogs.askReplace(&window, request().path, this, [&](bool replace) { answer = replace; });
    auto *box = window.findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(box->text().contains(QStringLiteral("proposed.csv")));
    if (button.isEmpty())
        QTest::keyClick(box, Qt::Key_Return);
    for (auto *candidate : box->findChildren<QPushButton *>()) {
        if (!button.isEmpty() && candidate->text() == button)
            candidate->click();
    }
    QTRY_VERIFY(answer.has_value());
    QTEST(*answer, "replace");
}

ENROW_TEST(tst_WidgetFileDialogs, QApplication)
#include "tst_WidgetFileDialogs.moc"
