// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/MemoryKeyStore.h"
#include "desktop/AppContext.h"
#include "desktop/batches/BatchListModel.h"
#include "desktop/batches/BatchListPanel.h"
#include "desktop/credits/CreditPanel.h"
#include "desktop/export/ExportButton.h"
#include "desktop/export/ExportDialog.h"
#include "desktop/export/FakeFileDialogs.h"
#include "desktop/results/ResultTable.h"
#include "simulator/DemoBatches.h"
#include "simulator/Simulator.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace enrow::test
{

inline const QString seedSearch = QStringLiteral("3d4cb64e-i64d-41e8-a686-736751004a32");
inline const QString seedVerification = QStringLiteral("9d4fa0ed-f76b-409f-bee4-d5468ebda70e");
inline const QString longSearch = QStringLiteral("5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e01"); // 5,000 rows in 20 s

// The whole program against a simulator, and the hands and eyes of a person in front of it.
class WindowBench
{
public:
    explicit WindowBench(SimulatorOptions options = {})
        : simulator(std::move(options))
    {
        if (!simulator.start())
            qFatal("the simulator cannot listen: %s", qPrintable(simulator.errorString()));
        qputenv("DBUS_SESSION_BUS_ADDRESS",
                "unix:path=/dev/null"); // the desktop of whoever runs the test hears nothing
        setup.origin = ApiOrigin::parse(simulator.baseUrl().toString()).value();
        setup.key = ApiKey::parse(QString::fromLatin1(simulator.key())).value();
        setup.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
        setup.dataFolder = folder.path();
        setup.keys = &keys;
        setup.asksForBalance = false;
        setup.dialogs = &dialogs;
        setup.opener = [this](const QUrl &url) { opened.append(url); };
        using namespace std::chrono_literals;
        setup.timing.firstWait = 20ms;
        setup.timing.longestWait = 100ms;
        setup.timing.firstBackOff = 20ms;
        setup.timing.longestBackOff = 100ms;
    }

    // Starts the program; again, as on another day, where it runs already.
    void start()
    {
        context.reset();
        context = std::make_unique<AppContext>(*qApp, setup);
        context->window().show();
        context->window().activateWindow();
        auto *credits = find<CreditPanel>()->findChild<QToolButton *>();
        credits->click(); // in a small window they are on demand
    }

    QWidget &window() { return context->window(); }

    template <typename Widget>
    Widget *find(const QString &accessibleName = {})
    {
        for (auto *widget : window().findChildren<Widget *>()) {
            if (accessibleName.isEmpty() || widget->accessibleName() == accessibleName)
                return widget;
        }
        qFatal("there is no %s %s", Widget::staticMetaObject.className(), qPrintable(accessibleName));
    }

    void enterIds(const QString &ids)
    {
        auto *field = find<QLineEdit>(QStringLiteral("Batch IDs"));
        field->setFocus();
        QTest::keyClicks(field, ids);
        QTest::keyClick(field, Qt::Key_Return);
    }

    BatchListPanel &batches() { return *find<BatchListPanel>(); }
    // The batches in the order in which they were added; the list shows them in another one.
    BatchListModel &batchModel() { return *batches().template findChild<BatchListModel *>(); }
    void makeCurrent(int row)
    {
        auto *list = batches().template findChild<QListView *>();
        const auto *order = static_cast<const QAbstractProxyModel *>(list->model());
        list->setCurrentIndex(order->mapFromSource(batchModel().index(row)));
    }
    QList<BatchKey> keysOf(const QStringList &ids)
    {
        QList<BatchKey> found;
        const BatchListModel &model = batchModel();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (ids.contains(model.batchAt(row).ref.id))
                found.append(model.batchAt(row).key);
        }
        return found;
    }
    void select(const QStringList &ids) { batches().select(keysOf(ids)); }
    // Everything that a card says, as a screen reader tells it.
    QString card(int row) { return batchModel().index(row, 0).data(Qt::AccessibleTextRole).toString(); }

    QTableView &table() { return *find<ResultTable>(); }
    int rows() { return table().model()->rowCount(); }
    QString cell(int row, const QString &title)
    {
        return table().model()->index(row, columnTitled(title)).data().toString();
    }
    int columnTitled(const QString &title)
    {
        for (int column = 0; column < table().model()->columnCount(); ++column) {
            if (table().model()->headerData(column, Qt::Horizontal).toString() == title)
                return column;
        }
        return -1;
    }
    void clickHeader(const QString &title)
    {
        QHeaderView *header = table().horizontalHeader();
        const int column = columnTitled(title);
        table().scrollTo(table().model()->index(0, column));
        const QPoint middle(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                            header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, middle);
    }

    // The value that the credit panel shows beside a name; empty if it shows none.
    QString credit(const QString &name)
    {
        for (const auto *label : window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->accessibleName().startsWith(name + QStringLiteral(": ")))
                return label->text();
        }
        return {};
    }

    bool says(const QString &text)
    {
        for (const auto *label : window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    void clickExport()
    {
        const auto *button = find<ExportButton>();
        if (button->isEnabled())
            button->menu()->actions().last()->trigger();
    }

    // Exports the visible rows to a file of that name and gives its bytes.
    QByteArray exportTo(const QString &name)
    {
        dialogs.path = folder.filePath(name);
        QTest::keyClick(&window(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = find<ExportDialog>();
        dialog->accept();
        QFile file(dialogs.path);
        if (!QTest::qWaitFor([&file] { return file.exists(); }) || !file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll();
    }

    QTemporaryDir folder;
    Simulator simulator;
    FakeFileDialogs dialogs;
    QList<QUrl> opened;
    MemoryKeyStore keys;
    AppSetup setup;
    std::unique_ptr<AppContext> context;
};

} // namespace enrow::test
