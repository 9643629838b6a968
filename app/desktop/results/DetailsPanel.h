// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKey.h"
#include "jobs/PendingWork.h"
#include "results/ResultSet.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QCheckBox;
class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QUrl;

namespace enrow
{

class JobQueue;
class RowFields;

// Shows everything known of one row: its values by name, and its JSON. It takes no room while there is no row. Closed
// by its own button it asks to be shown again for another row.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    // Gives the JSON of a row of a batch as it came, empty if it is not held any more: later, and not at all where
    // the context dies first.
    using JsonDone = std::function<void(const QByteArray &json)>;
    using RowJson = std::function<void(BatchKey batch, uint32_t row, QObject *context, JsonDone done)>;

    DetailsPanel(RowJson rowJson, JobQueue &jobs, QWidget *parent = nullptr);

    // Whether the panel is wanted: it shows as soon as there is a row too.
    void setVisible(bool visible) override;

public slots:
    // No set or no address: there is no row.
    void showRow(std::shared_ptr<const enrow::ResultSet> set, std::optional<enrow::RowAddress> address);
    // What was searched for in the rows, to be marked in the values.
    void setSearch(const QString &text);

signals:
    // The person does not want to see the details of this row.
    void closeRequested();
    // There is another row since.
    void showRequested();
    // See RowFields.
    void openRequested(const QUrl &url);
    // A few words on what was done.
    void notice(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    // The JSON of the row as it is shown.
    struct JsonTexts {
        QString indented;
        QString asItCame;
    };

    // A row whatever set it is in.
    using RowName = std::pair<BatchKey, uint32_t>;

    QHBoxLayout *makeBar();
    QWidget *makeFieldsPage();
    QWidget *makeJsonPage();
    std::optional<RowName> rowName() const;
    void close();
    void refresh();
    void readJson(const QByteArray &json);
    void showJson();
    void copyJson();

    RowJson m_rowJson;
    JobQueue &m_jobs;
    bool m_isWanted = true;
    std::optional<RowName> m_closedFor; // set while it is closed for that row alone
    std::shared_ptr<const ResultSet> m_set;
    std::optional<RowAddress> m_address;
    QByteArray m_json;
    std::optional<JsonTexts> m_texts;    // nothing while it is being read
    std::unique_ptr<QObject> m_question; // the context of what was asked last: dropped, its answer never comes
    PendingWork m_reading;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    RowFields *m_fields;
    QPlainTextEdit *m_jsonView;
    QCheckBox *m_asItCame;
    QPushButton *m_copy;
    QToolButton *m_close;
};

} // namespace enrow
